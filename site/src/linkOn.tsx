import type { RenderLink } from 'wirecodes';
import type { Language } from 'wirecodes/locales/languages';
import { protocols, type Protocol } from 'wirecodes/protocols';
import { codePath, pairPath } from './address.js';
import { href } from './href.js';

const ofCode = new RegExp(`^${href('')}([^/]+)/(\\w+)/([^/]+)/$`);
const ofPair = new RegExp(`^${href('')}([^/]+)/compare/(\\w+):([^/]+)-vs-(\\w+):([^/]+)/$`);

/**
 * Renders the links that the library makes on a page, as the site has them: the page itself is no link, and what has no page
 * in the language leads to the English one.
 */
export function linkOn(path: string): RenderLink {
  return ({ href: address, children, ...rest }) => {
    const [, lang = '', protocol = '', target] = readAddress(address);
    if (target === undefined) {
      return (
        <a href={address} {...rest}>
          {children}
        </a>
      );
    }
    const tag = speaks(protocol, lang) ? lang : 'en';
    if (`${tag}/${target}` === path) return <span {...rest}>{children}</span>;
    return (
      <a href={href(`${tag}/${target}`)} hrefLang={tag === lang ? undefined : tag} {...rest}>
        {children}
      </a>
    );
  };
}

function readAddress(address: string): readonly (string | undefined)[] {
  const [, lang, a, codeOfA = '', b = '', codeOfB = ''] = ofPair.exec(address) ?? [];
  if (a !== undefined) {
    return [address, lang, a, pairPath([codeOf(a, codeOfA), codeOf(b, codeOfB)])];
  }
  const [, tag, protocol, code = ''] = ofCode.exec(address) ?? [];
  return protocol === undefined ? [] : [address, tag, protocol, codePath(codeOf(protocol, code))];
}

const codeOf = (protocol: string, code: string) => ({ protocol, code: decodeURIComponent(code) });

function speaks(name: string, lang: string): boolean {
  const all: { readonly [name: string]: Protocol | undefined } = protocols;
  return all[name]?.languages.includes(lang as Language) ?? false;
}
