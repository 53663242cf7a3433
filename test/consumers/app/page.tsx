import { CompareView, findCode, shouldReconnect, type Entry, type Observation } from 'wirecodes';
import { fromGrpcStatus } from 'wirecodes/adapters/grpc';
import { fromResponse } from 'wirecodes/adapters/http';
import { fromNodeError } from 'wirecodes/adapters/node';
import { fromSocketIo } from 'wirecodes/adapters/socketio';
import { fromText } from 'wirecodes/adapters/text';
import { fromCloseEvent } from 'wirecodes/adapters/websocket';
import { grpc } from 'wirecodes/catalogs/grpc';
import { http } from 'wirecodes/catalogs/http';
import { websocket } from 'wirecodes/catalogs/websocket';
import { defineElements } from 'wirecodes/element/define';
import { explain } from 'wirecodes/explain';
import { toJsonLd, toJsonLdText, type JsonLd } from 'wirecodes/jsonld';
import { de as grpcDe } from 'wirecodes/locales/grpc/de';
import { tr as httpTr } from 'wirecodes/locales/http/tr';
import { languages as details } from 'wirecodes/locales/languages';
import { protocolNames, protocols } from 'wirecodes/protocols';
import { en as messages } from 'wirecodes/locales/messages/en';
import { ko } from 'wirecodes/locales/websocket/ko';
import { loadLocale, languages } from 'wirecodes/locales/websocket/load';
import { de as words } from 'wirecodes/locales/websocket/de';
import { toMarkdown, toMermaid } from 'wirecodes/markdown';
import remarkWirecodes, { allowViews, type RemarkWirecodesOptions } from 'wirecodes/remark';
import { CompareTabs } from 'wirecodes/tabs';
import type { Catalog } from 'wirecodes/model';
import { renderToStaticMarkup } from 'react-dom/server';
import 'wirecodes/element';
import 'wirecodes/styles.css';
import 'wirecodes/styles.layer.css';
import 'wirecodes/styles.docs.css';

const options: RemarkWirecodesOptions = { lang: 'ko', output: 'html' };
defineElements({ compare: 'my-compare' });
console.assert(
  typeof remarkWirecodes(options) === 'function' && allowViews({ tagNames: ['p'] }).tagNames.includes('bdi'),
);
console.assert(protocolNames.every((name) => protocols[name].languages.includes('en')));
console.assert((await explain('1006', { lang: 'en' })).entry?.code === 1006);
const catalog: Catalog = websocket;
const entry: Entry = findCode(websocket, fromCloseEvent({ code: 1006 }).code, ko);
console.log(catalog.protocol, entry.code, languages.length, (await loadLocale('tr')).lang);
console.log(
  findCode(grpc, 14, grpcDe).lang,
  findCode(http, 404, httpTr).lang,
  messages.versus,
  words.dir,
  details.ko.dir,
);
const observed: readonly Observation[] = [
  fromText('[error] 7#7: *1 upstream timed out (110: Connection timed out) while reading response header'),
  fromText('rpc error: code = Unavailable desc = connection refused'),
  fromText('Error: connect ECONNREFUSED 127.0.0.1:8080'),
  fromSocketIo('ping timeout'),
  fromResponse(new Response('', { status: 429 })),
  fromGrpcStatus('DeadlineExceeded'),
  fromNodeError({ code: 'CERT_HAS_EXPIRED' }),
];
console.log(observed.map(({ protocol, code, stages }) => [protocol, code, ...stages].join(' ')).join(', '));
console.log(shouldReconnect(entry, 2, { random: () => 0 }).delaySeconds);
const data: JsonLd = toJsonLd([entry]);
console.log(
  data['@type'],
  toJsonLdText([entry]).length > 0,
  toMarkdown([entry]).slice(0, 24),
  toMermaid([entry]).slice(0, 12),
);
const ofWebSocket = { catalog: websocket, locale: ko };
console.log(renderToStaticMarkup(<CompareView {...ofWebSocket} codes={[1010, 1015]} />));
console.log(renderToStaticMarkup(<CompareTabs catalog={websocket} codes={[1010, 1015]} locale={ko} />));
