import type { Observation } from '../model.js';
import { NO_COUNT } from './noCount.js';
import { observe } from './observe.js';
import { isHttpStatus } from './readHttpStatus.js';

const METHOD = '(?:GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH|PROPFIND|REPORT|SEARCH)';

// Each has a fixed place for the status. The rest of such a line is whatever a stranger sent.
const FORMATS: readonly RegExp[] = [
  // Common and combined: nginx, Apache and what writes as they do.
  /^[^"\n]{1,400}\[\d\d\/\w{3}\/\d{4}:[\d:]{8}(?:\.\d{1,9})? [+-]\d{4}\] "(?:[^"\\\n]|\\.)*" ([1-9]\d\d) (?:\d+|-)(?:\s|$)/m,
  // AWS ALB, then a classic ELB.
  /^(?:\S{1,40} )?(?:https?|h2|grpcs|wss?) \d{4}-\d\d-\d\dT[\d:.]{8,20}Z \S+ [\d.]+:\d+ (?:[\d.]+:\d+|-) (?:-1|[\d.]+) (?:-1|[\d.]+) (?:-1|[\d.]+) ([1-5]\d\d) /m,
  /^\d{4}-\d\d-\d\dT[\d:.]{8,20}Z \S+ [\d.]+:\d+ (?:[\d.]+:\d+|-) (?:-1|[\d.]+) (?:-1|[\d.]+) (?:-1|[\d.]+) ([1-5]\d\d) (?:\d{3}|-) \d+ \d+ "/m,
  // Amazon CloudFront.
  /^\d{4}-\d\d-\d\d\t[\d:]{8}\t\S+\t\d+\t\S+\t[A-Z]{3,10}\t\S+\t\S+\t([1-5]\d\d)\t/m,
  // HAProxy: five timers, then the status; or a format of one's own that begins with it.
  / (?:-?\d+\/){4}\+?-?\d+ ([1-5]\d\d) \+?\d+ \S+ \S+ [-A-Za-z]{4} \d+\//,
  /^([1-5]\d\d) \S+ \S+ [\da-f.:]+:\d+ -?\d+(?:\/-?\d+){4}/m,
  // Squid.
  /\b(?:TCP|UDP|NONE|TAG|HIER)\w{0,40}\/([1-5]\d\d) \d+ [A-Z]{3,10} /,
  // Varnish.
  /^[-\s\d]{0,12}(?:Beresp|Resp)Status\s{1,8}\w?\s{0,2}([1-5]\d\d)\s*$/m,
  // IIS, with the fields that it writes by default, or with all.
  new RegExp(
    `^\\d{4}-\\d\\d-\\d\\d [\\d:.]{8,12} (?:\\S+ ){1,4}${METHOD} (?:\\S+ ){5,40}?([1-5]\\d\\d) \\d+ \\d+(?: \\d+)*\\s*$`,
    'm',
  ),
  // Envoy, S3, Django, Werkzeug, Gunicorn, uvicorn: the request in quotation marks, then the status; http-server; chi.
  new RegExp(`"${METHOD} [^"\\n]{0,4000}"(?:[ :]{1,2}(?:Error \\()?| from \\S{3,60} - )([1-5]\\d\\d)\\b`),
  // Tornado.
  new RegExp(`\\b([1-5]\\d\\d) ${METHOD} \\/\\S{0,2000} \\([\\da-f.:]+\\) [\\d.]+ms`),
  // Gin, Fiber, Echo, Negroni.
  /\| +([1-5]\d\d) +\|[ \t]+[\d.]+ ?(?:[nµμm]?s|m\d)[\d.sµm]{0,10} +\|/,
  // morgan, Next.js and Koa.
  new RegExp(`^ {0,4}(?:\\S{1,40} )?${METHOD} \\/\\S{0,2000} ([1-5]\\d\\d) (?:in |(?:\\d+|-) - )?[\\d.]+ ?m?s\\b`, 'm'),
  // CouchDB.
  new RegExp(`\\b${METHOD} \\/\\S{0,2000} ([1-5]\\d\\d) (?:ok|error) \\d+$`, 'm'),
  // kube-apiserver, as it was and as it is.
  new RegExp(`\\b${METHOD} \\/\\S{0,2000}: \\([\\d.]+[nµm]?s\\) ([1-5]\\d\\d)\\b`),
  /"HTTP" verb="\w+" URI="[^"\n]{0,2000}" .{0,400}\bresp=([1-5]\d\d)\b/,
  // ASP.NET Core: "Request finished HTTP/1.1 GET http://… - 404 0 - 1.5ms".
  /\bRequest finished HTTP\/\d(?:\.\d)? .{0,2000}? - ([1-5]\d\d) /,
  // PHP's own server.
  new RegExp(`\\[([1-5]\\d\\d)\\]: ${METHOD} \\/`),
  // Caddy 1.
  /\[(?:ERROR|INFO|WARNING) ([1-5]\d\d) \//,
];

// Fields of logs in JSON and of logfmt, the one that the client got first.
const FIELDS = new RegExp(
  `(?<![\\w-]|\\b[Ee]xit |\\bexited, )["']?(?:(?:(?:elb|sc|http|resp|upstream)[-_.]|http\\.response\\.|http)?[sS]tatus(?:_?[cC]ode)?|(?:Downstream|EdgeResponse)Status|response_code)["']?(?: ?[:=] ?| )(?:["'[]{0,2}|Int\\()([1-5]\\d\\d)\\b${NO_COUNT}(?![%:]|\\/[A-Za-z])`,
);

/** Reads a line of an access log: nginx, Apache, HAProxy, Envoy, AWS, Squid, Varnish, IIS, and frameworks that log so. */
export function readAccessLog(text: string): Observation | undefined {
  for (const format of FORMATS) {
    const status = format.exec(text)?.[1];
    if (status) return observe(`http:${status}`, status);
  }
  return undefined;
}

/** Reads a field of a log in JSON or logfmt that holds a status. */
export function readStatusField(text: string): Observation | undefined {
  const [observed, status] = FIELDS.exec(text) ?? [];
  return observed && status && isHttpStatus(status)
    ? observe(`http:${status}`, observed.replace(/["']/g, ''))
    : undefined;
}
