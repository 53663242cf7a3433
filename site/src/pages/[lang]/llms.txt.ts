import type { APIContext } from 'astro';
import type { Language } from 'wirecodes/locales/languages';
import { llms } from '../../llms.js';
import { tags } from '../../library.js';

export const getStaticPaths = () => tags.map((lang) => ({ params: { lang } }));

export const GET = ({ params, site }: APIContext) => llms(params['lang'] as Language, site);
