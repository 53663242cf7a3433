import { readFile } from 'node:fs/promises';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import remarkWirecodes from 'wirecodes/remark';

const file = await unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .use(remarkWirecodes, { lang: 'en' })
  .use(remarkRehype)
  .use(rehypeStringify)
  .process(await readFile('page.md'));

console.log(file.messages); // []
const views = String(file).match(/wire-(?:CompareView|CodeView|CodeMention)/g);
console.log(views?.join(', ')); // wire-CompareView, wire-CodeView, wire-CodeMention
