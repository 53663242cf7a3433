import { languages } from '../languages.js';
import { protocolNames } from '../protocolNames.js';

/** What `wirecodes --help` prints. */
export const help = `wirecodes explains status codes and sets them side by side.

Usage:
  wirecodes explain [PROTOCOL] CODE|NAME|LINE  one code; or a line of a log,
                                               which may come on standard input
  wirecodes compare [PROTOCOL] CODE CODE...    two to four, of any protocol
  wirecodes list [PROTOCOL...]                 all codes
  wirecodes check CATALOG.json [LOCALE.json]   what is wrong with your data
  wirecodes export --out DIR                   parts of pages for a site
                                               generator, and their index

Options:
  --lang TAG        ${Object.keys(languages).join(', ')};
                    else as the environment says, else en
  --format FORMAT   text, markdown, html or json
  --full            of explain: all of it, not only what fits a screen
  --class CLASS     of list: a class such as 4xx or 10xx
  --catalog FILE    a catalog of your own as JSON, beside the others, or in
                    place of that of the same protocol
  --locale FILE     the words of that catalog; once for each language
  -h, --help        this text
  -v, --version     the version

Options of export:
  --out DIR         where the files go; what is unchanged there stays
  --protocol NAMES  ${protocolNames.join(',')}; else all
  --lang TAGS       ${Object.keys(languages).join(',')}; else all
  --format FORMATS  html,markdown,json; else all
  --pairs WHICH     worded: those with words of their own, the default;
                    related: also a code with those that its steps and stages
                    lead to; all: also every two codes of a protocol
  --code-href URL, --compare-href URL
                    where links lead, as in /{lang}/{protocol}/{code} and
                    /{lang}/{protocol}/{a}-vs-{b}; else there are no links

Exit status: 0; 1 where check finds a problem or something fails; 2 where
the command line is wrong.
`;
