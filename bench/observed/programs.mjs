// The clients, a row each: who it is, how it says its version, and the command for a failure (none: the client cannot do it).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserArgs, findBrowser } from '../../scripts/find-browser.mjs';
import { app } from './namespace.mjs';

const bin = join(app, 'node_modules/.bin');
const packaged = (name) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'node_modules', name, 'package.json'), 'utf8')).version;

// For a URL; `seconds` is how long the client may wait, where it is the client that gives up.
const forUrl = (command) => (one) => (one.task === 'fetch' ? command(one.url, one.seconds, one) : undefined);

// For a host and a port, where no more than a connection is needed.
const forPort = (command) => (one) => {
  if (!one.tcp && !one.name) return undefined;
  const { hostname, port } = new URL(one.url);
  return command(hostname, port);
};

// For TLS at a host and a port.
const forTls = (command) => (one) => {
  if (one.task !== 'fetch' || !one.url.startsWith('https:')) return undefined;
  const { hostname, port } = new URL(one.url);
  return command(hostname, port || '443', one);
};

const forName = (command) => (one) => (one.name ? command(new URL(one.url).hostname) : undefined);

// One of our programs, for the tasks that it has.
const forTasks =
  (tasks, ...start) =>
  (one) => {
    if (!tasks.includes(one.task)) return undefined;
    const args = one.args ?? [one.url];
    return [...start, one.task, ...args, ...(one.seconds ? [String(one.seconds)] : [])];
  };

const all = ['fetch', 'listen', 'open_many', 'write'];
const python = (library, ...tasks) => forTasks(tasks, '/usr/bin/python3', `${app}/program.py`, library);
const node = (library, ...tasks) => forTasks(tasks, 'node', `${app}/program.mjs`, library);
const php = (library, ...tasks) => forTasks(tasks, 'php', `${app}/program.php`, library);
const perl = (library, ...tasks) => forTasks(tasks, 'perl', `${app}/program.pl`, library);
const ruby = (library, ...tasks) => forTasks(tasks, 'ruby', `${app}/program.rb`, library);
const java = (library, ...tasks) => forTasks(tasks, 'java', '-XX:TieredStopAtLevel=1', '-cp', app, 'Program', library);
const pythonVersion = (name) => [
  '/usr/bin/python3',
  '-c',
  `from importlib.metadata import version; print(version("${name}"))`,
];
const given = (flag, seconds) => (seconds ? [flag, String(seconds)] : []);

const proxy = (name) => forTasks(['proxy'], 'node', `${app}/proxy.mjs`, name);

const browser = (name) => (one) =>
  ['fetch', 'websocket'].includes(one.task) && !one.seconds
    ? ['node', `${app}/browser.mjs`, name, one.task, one.url]
    : undefined;

/** The rows. `env` is added to the environment of the command. */
export async function allPrograms() {
  return {
    curl: {
      name: 'curl',
      version: ['curl', '--version'],
      takesCertificate: true,
      run: forUrl((url, seconds, { clientCertificate }) => [
        'curl',
        '-sSf',
        ...given('-m', seconds),
        ...given('--cert', clientCertificate),
        url,
      ]),
    },
    'curl-v': {
      name: 'curl',
      what: 'curl -v',
      version: ['curl', '--version'],
      takesCertificate: true,
      run: forUrl((url, seconds, { clientCertificate }) => [
        'curl',
        '-sSv',
        ...given('-m', seconds),
        ...given('--cert', clientCertificate),
        url,
      ]),
    },
    wget: {
      name: 'wget',
      version: ['wget', '--version'],
      run: forUrl((url, seconds) => ['wget', '-O-', '--tries=1', ...given('-T', seconds), url]),
    },
    'wget-nv': {
      name: 'wget',
      what: 'wget -nv',
      version: ['wget', '--version'],
      run: forUrl((url, seconds) => ['wget', '-nv', '-O-', '--tries=1', ...given('-T', seconds), url]),
    },
    node: { name: 'Node.js', what: 'node:http, node:net', version: ['node', '--version'], run: node('http', ...all) },
    fetch: { name: 'Node.js', what: 'fetch', version: ['node', '--version'], run: node('fetch', 'fetch') },
    'node-26': {
      name: 'Node.js',
      what: 'node:http, node:net',
      version: [join(bin, 'node'), '--version'],
      run: forTasks(all, join(bin, 'node'), `${app}/program.mjs`, 'http'),
    },
    'fetch-26': {
      name: 'Node.js',
      what: 'fetch',
      version: [join(bin, 'node'), '--version'],
      run: forTasks(['fetch'], join(bin, 'node'), `${app}/program.mjs`, 'fetch'),
    },
    'websocket-26': {
      name: 'Node.js',
      what: 'WebSocket',
      version: [join(bin, 'node'), '--version'],
      run: forTasks(['websocket'], join(bin, 'node'), `${app}/program.mjs`, 'websocket'),
    },
    undici: { name: 'undici', version: packaged('undici'), run: node('undici', 'fetch') },
    axios: { name: 'axios', version: packaged('axios'), run: node('axios', 'fetch') },
    got: { name: 'got', version: packaged('got'), run: node('got', 'fetch') },
    'node-fetch': { name: 'node-fetch', version: packaged('node-fetch'), run: node('node-fetch', 'fetch') },
    ws: { name: 'ws', version: packaged('ws'), run: node('ws', 'websocket') },
    wscat: {
      name: 'wscat',
      version: packaged('wscat'),
      // It ends with its input.
      run: ({ task, url }) =>
        task === 'websocket' ? ['sh', '-c', `sleep 3 | node ${join(bin, 'wscat')} -c ${url} -x hello -w 2`] : undefined,
    },
    'grpc-js': { name: '@grpc/grpc-js', version: packaged('@grpc/grpc-js'), run: node('grpc', 'call') },
    npm: {
      name: 'npm',
      version: ['npm', '--version'],
      run: forUrl((url, seconds) => [
        'npm',
        'view',
        'left-pad',
        '--registry',
        url,
        '--fetch-retries=0',
        ...(seconds ? [`--fetch-timeout=${seconds * 1000}`] : []),
      ]),
    },
    deno: {
      name: 'Deno',
      version: [join(bin, 'deno'), '--version'],
      run: forTasks(['fetch', 'websocket'], join(bin, 'deno'), 'run', '-A', `${app}/runtime.js`),
    },
    bun: {
      name: 'Bun',
      version: [join(bin, 'bun'), '--version'],
      run: forTasks(['fetch', 'websocket'], join(bin, 'bun'), `${app}/runtime.js`),
    },
    urllib: {
      name: 'Python',
      what: 'urllib, socket, open',
      version: ['/usr/bin/python3', '--version'],
      run: python('urllib', ...all),
    },
    requests: { name: 'requests', version: pythonVersion('requests'), run: python('requests', 'fetch') },
    aiohttp: { name: 'aiohttp', version: pythonVersion('aiohttp'), run: python('aiohttp', 'fetch', 'websocket') },
    httpx: { name: 'httpx', version: pythonVersion('httpx'), run: python('httpx', 'fetch') },
    websockets: {
      name: 'Python websockets',
      version: pythonVersion('websockets'),
      run: python('websockets', 'websocket'),
    },
    'websocket-client': {
      name: 'Python websocket-client',
      version: pythonVersion('websocket-client'),
      run: python('client', 'websocket'),
    },
    grpcio: { name: 'grpcio', version: pythonVersion('grpcio'), run: python('grpc', 'call') },
    pip: {
      name: 'pip',
      version: ['/usr/bin/python3', '-m', 'pip', '--version'],
      run: forUrl((url, seconds) => [
        '/usr/bin/python3',
        '-m',
        'pip',
        'download',
        '--no-deps',
        '--retries',
        '0',
        '-d',
        '/srv/tmp',
        '--index-url',
        url,
        // Without it pip refuses plain HTTP, and with it any certificate would do.
        ...(url.startsWith('http:') ? ['--trusted-host', new URL(url).host] : []),
        ...given('--timeout', seconds),
        'requests',
      ]),
    },
    httpie: {
      name: 'HTTPie',
      version: ['http', '--version'],
      run: forUrl((url, seconds) => ['http', '--ignore-stdin', '--check-status', ...given('--timeout', seconds), url]),
    },
    go: { name: 'Go', version: ['go', 'version'], run: forTasks(all, `${app}/program-go`, 'http') },
    gorilla: {
      name: 'gorilla/websocket',
      version: ['dpkg-query', '-f', '${Version}', '-W', 'golang-github-gorilla-websocket-dev'],
      run: forTasks(['websocket'], `${app}/websocket-go`),
    },
    'java-client': {
      name: 'Java',
      what: 'java.net.http.HttpClient, java.net.Socket',
      version: ['java', '--version'],
      run: java('HttpClient', ...all),
    },
    'java-connection': {
      name: 'Java',
      what: 'HttpURLConnection',
      version: ['java', '--version'],
      run: java('HttpURLConnection', 'fetch'),
    },
    rust: {
      name: 'Rust',
      what: 'std::net, std::fs',
      version: ['rustc', '--version'],
      run: (one) => {
        if (!all.includes(one.task) || one.url.startsWith('https:')) return undefined;
        const args = one.args ?? [new URL(one.url).host];
        return [`${app}/program-rs`, 'std', one.task, ...args, ...(one.seconds ? [String(one.seconds)] : [])];
      },
    },
    ruby: { name: 'Ruby', what: 'net/http, socket', version: ['ruby', '--version'], run: ruby('http', ...all) },
    faraday: {
      name: 'Faraday',
      version: ['ruby', '-e', 'require "faraday"; puts Faraday::VERSION'],
      run: ruby('faraday', 'fetch'),
    },
    'php-curl': { name: 'PHP', what: 'curl', version: ['php', '--version'], run: php('curl', 'fetch') },
    'php-stream': {
      name: 'PHP',
      what: 'file_get_contents, streams',
      version: ['php', '--version'],
      run: php('stream', ...all),
    },
    'php-fsockopen': {
      name: 'PHP',
      what: 'fsockopen',
      version: ['php', '--version'],
      run: (one) => (one.tcp || one.name ? php('fsockopen', 'fetch')(one) : undefined),
    },
    lwp: {
      name: 'Perl LWP',
      version: ['perl', '-MLWP', '-e', 'print $LWP::VERSION'],
      run: perl('lwp', 'fetch'),
    },
    perl: {
      name: 'Perl',
      what: 'HTTP::Tiny, IO::Socket',
      version: ['perl', '-e', 'print substr($^V, 1)'],
      run: perl('tiny', ...all),
    },
    chromium: {
      name: 'Chromium',
      version: [(await findBrowser()) ?? 'chromium', '--version'],
      run: browser('chrome'),
      env: { BROWSER_PATH: await findBrowser(), BROWSER_ARGS: browserArgs.join(' ') },
    },
    firefox: {
      name: 'Firefox',
      version: [process.env.FIREFOX_PATH ?? 'firefox-esr', '--version'],
      run: browser('firefox'),
      // It takes as long to start on a machine that is busy.
      patience: 90_000,
      env: { BROWSER_PATH: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr' },
    },
    openssl: {
      name: 'OpenSSL',
      what: 'openssl s_client',
      version: ['openssl', 'version'],
      takesCertificate: true,
      run: forTls((host, port, { clientCertificate }) => [
        'openssl',
        's_client',
        '-connect',
        `${host}:${port}`,
        '-verify_return_error',
        '-x509_strict',
        ...(/^[\d.]+$/.test(host) ? ['-verify_ip', host] : ['-verify_hostname', host]),
        ...given('-cert', clientCertificate),
      ]),
    },
    gnutls: {
      name: 'GnuTLS',
      what: 'gnutls-cli',
      version: ['gnutls-cli', '--version'],
      run: forTls((host, port) => ['gnutls-cli', '-p', port, host]),
    },
    git: {
      name: 'git',
      version: ['git', '--version'],
      run: forUrl((url, seconds) => (seconds ? undefined : ['git', 'ls-remote', `${url}shop.git`])),
    },
    aria2: {
      name: 'aria2',
      version: ['aria2c', '--version'],
      run: forUrl((url, seconds) => [
        'aria2c',
        '-d',
        '/srv/tmp',
        '-o',
        'page',
        '--allow-overwrite=true',
        '--max-tries=1',
        ...given('-t', seconds),
        url,
      ]),
    },
    w3m: {
      name: 'w3m',
      version: ['w3m', '-version'],
      run: forUrl((url, seconds) => (seconds ? undefined : ['w3m', '-dump', url])),
    },
    lynx: {
      name: 'Lynx',
      version: ['lynx', '--version'],
      run: forUrl((url, seconds) => (seconds ? undefined : ['lynx', '-dump', url])),
    },
    nc: {
      name: 'nc',
      what: 'OpenBSD netcat',
      version: ['dpkg-query', '-f', '${Version}', '-W', 'netcat-openbsd'],
      run: forPort((host, port) => ['nc', '-vz', host, port]),
    },
    socat: {
      name: 'socat',
      version: ['socat', '-V'],
      run: forPort((host, port) => ['socat', '-', `TCP:${host}:${port}`]),
    },
    telnet: {
      name: 'telnet',
      version: ['dpkg-query', '-f', '${Version}', '-W', 'inetutils-telnet'],
      run: forPort((host, port) => ['telnet', host, port]),
    },
    bash: {
      name: 'bash',
      what: '/dev/tcp',
      version: ['bash', '--version'],
      run: forPort((host, port) => ['bash', '-c', `echo hello > /dev/tcp/${host}/${port}`]),
    },
    ssh: {
      name: 'OpenSSH',
      version: ['ssh', '-V'],
      run: forPort((host, port) => ['ssh', '-o', 'BatchMode=yes', '-p', port, `deploy@${host}`]),
    },
    psql: {
      name: 'psql',
      version: ['psql', '--version'],
      run: forPort((host, port) => ['psql', '-h', host, '-p', port, '-U', 'shop', '-c', 'select 1']),
    },
    mysql: {
      name: 'MariaDB mysql',
      version: ['dpkg-query', '-f', '${Version}', '-W', 'mariadb-client'],
      run: forPort((host, port) => ['mysql', '--protocol=tcp', '-h', host, '-P', port, '-e', 'select 1']),
    },
    redis: {
      name: 'redis-cli',
      version: ['redis-cli', '--version'],
      run: forPort((host, port) => ['redis-cli', '-h', host, '-p', port, 'ping']),
    },
    nginx: { name: 'nginx', version: ['nginx', '-v'], run: proxy('nginx') },
    haproxy: { name: 'HAProxy', version: ['haproxy', '-v'], run: proxy('haproxy') },
    apache: { name: 'Apache', version: ['apache2', '-v'], run: proxy('apache') },
    squid: { name: 'Squid', version: ['squid', '-v'], run: proxy('squid') },
    // It speaks no TLS to a backend.
    varnish: {
      name: 'Varnish',
      version: ['varnishd', '-V'],
      run: (one) => (one.args?.[0].startsWith('https:') ? undefined : proxy('varnish')(one)),
    },
    dig: { name: 'dig', version: ['dig', '-v'], run: forName((host) => ['dig', '+tries=1', '+time=2', host]) },
    host: { name: 'host', version: ['host', '-V'], run: forName((host) => ['host', '-W', '2', host]) },
    nslookup: {
      name: 'nslookup',
      version: ['nslookup', '-version'],
      run: forName((host) => ['nslookup', '-timeout=2', host]),
    },
  };
}
