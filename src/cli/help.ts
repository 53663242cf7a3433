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
  wirecodes export --out DIR                   all codes and all pairs as files

Options:
  --lang TAG        ${Object.keys(languages).join(', ')};
                    else as the environment says, else en
  --format FORMAT   text, markdown, html or json
  --full            of explain: all of it, not only what fits a screen
  --class CLASS     of list: a class such as 4xx or 10xx
  -h, --help        this text
  -v, --version     the version

Options of export:
  --out DIR         where the files go; what is unchanged there stays
  --protocol NAMES  ${protocolNames.join(',')}; else all
  --lang TAGS       ${Object.keys(languages).join(',')}; else all
  --format FORMAT   html or markdown
  --url URL         the address that DIR will have, for the sitemap
  --shard N/COUNT   one part of the files, as 1/4, for several machines

Exit status: 0; 1 where check finds a problem or something fails; 2 where
the command line is wrong.
`;
