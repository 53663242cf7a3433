// What a proxy logs of a request that its backend fails: proxy.mjs <proxy> proxy <scheme, host and port of the backend>
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const [proxy, , backend] = process.argv.slice(2);
const { protocol, hostname, port, host } = new URL(backend);
const secure = protocol === 'https:';
const folder = '/srv/tmp/proxy';
const trusts = '/etc/ssl/certs/ca-certificates.crt';

// Each: the files of the configuration, the command, the logs to read, and where it listens.
const proxies = {
  nginx: {
    files: {
      'nginx.conf': `
        daemon off; pid ${folder}/nginx.pid; user root; error_log ${folder}/error.log info; events {}
        http {
          access_log ${folder}/access.log; client_body_temp_path ${folder}; proxy_temp_path ${folder};
          fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
          resolver 127.0.0.1 ipv6=off; resolver_timeout 2s;
          server {
            listen 127.0.0.1:8081; server_name shop.example.test;
            location / {
              set $backend ${backend}; proxy_pass $backend; proxy_connect_timeout 1s; proxy_read_timeout 2s;
              proxy_ssl_verify on; proxy_ssl_trusted_certificate ${trusts}; proxy_ssl_name ${hostname}; proxy_ssl_server_name on;
            }
          }
        }`,
    },
    command: ['nginx', '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`],
    logs: ['error.log', 'access.log'],
  },
  haproxy: {
    files: {
      'haproxy.cfg': `
global
  log stdout format raw local0
resolvers local
  nameserver own 127.0.0.1:53
defaults
  mode http
  log global
  option httplog
  retries 0
  timeout connect 1s
  timeout client 10s
  timeout server 2s
  default-server init-addr last,libc,none
frontend web
  bind 127.0.0.1:8081
  default_backend shop
backend shop
  server shop1 ${hostname}:${port} resolvers local${secure ? ` ssl verify required ca-file ${trusts} sni str(${hostname}) verifyhost ${hostname}` : ''}
`,
    },
    command: ['haproxy', '-db', '-f', `${folder}/haproxy.cfg`],
    logs: ['stdout'],
  },
  apache: {
    files: {
      'apache.conf': `
ServerName shop.example.test
ServerRoot /etc/apache2
PidFile ${folder}/apache.pid
Listen 127.0.0.1:8081
User www-data
Group www-data
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule proxy_module /usr/lib/apache2/modules/mod_proxy.so
LoadModule proxy_http_module /usr/lib/apache2/modules/mod_proxy_http.so
LoadModule socache_shmcb_module /usr/lib/apache2/modules/mod_socache_shmcb.so
LoadModule ssl_module /usr/lib/apache2/modules/mod_ssl.so
ErrorLog ${folder}/error.log
LogFormat "%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"" combined
CustomLog ${folder}/access.log combined
SSLProxyEngine on
SSLProxyVerify require
SSLProxyCACertificateFile ${trusts}
ProxyPass / ${backend}/ connectiontimeout=1 timeout=2
`,
    },
    command: ['apache2', '-D', 'FOREGROUND', '-f', `${folder}/apache.conf`],
    logs: ['error.log', 'access.log'],
  },
  squid: {
    files: {
      'squid.conf': `
http_port 127.0.0.1:8081
http_access allow all
cache_effective_user proxy
pid_filename ${folder}/squid.pid
access_log stdio:${folder}/access.log
cache_log ${folder}/cache.log
cache deny all
pinger_enable off
dns_nameservers 127.0.0.1
dns_timeout 3 seconds
connect_timeout 1 seconds
read_timeout 2 seconds
forward_max_tries 1
shutdown_lifetime 0 seconds
coredump_dir ${folder}
max_filedescriptors 1024
`,
    },
    command: ['squid', '-N', '-f', `${folder}/squid.conf`],
    logs: ['access.log'],
    forward: true,
  },
  varnish: {
    files: {
      'shop.vcl': `vcl 4.1;
backend default { .host = "${hostname}"; .port = "${port}"; .connect_timeout = 1s; .first_byte_timeout = 2s; }`,
    },
    command: ['varnishd', '-F', '-a', '127.0.0.1:8081', '-f', `${folder}/shop.vcl`, '-n', `${folder}/v`, '-T', 'none'],
    readers: [
      ['varnishncsa', '-n', `${folder}/v`, '-d'],
      ['varnishlog', '-n', `${folder}/v`, '-d', '-g', 'raw', '-i', 'FetchError,BerespStatus,BerespReason,RespStatus'],
    ],
    logs: ['stdout'],
  },
};

async function collect([command, ...args], parts) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
  return child;
}

async function connects() {
  for (let tries = 0; tries < 80; tries += 1) {
    const socket = connect(8081, '127.0.0.1');
    const connected = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (connected) return true;
    await setTimeout(100);
  }
  return false;
}

const { files, command, logs, readers = [], forward } = proxies[proxy];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
chmodSync(folder, 0o777);
for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);

const parts = [];
const child = await collect(command, parts);
const exited = once(child, 'exit');
const up = await connects();
await setTimeout(300);
// What the proxy says of its start and of the connection that tried it is not asked for.
const before = Object.fromEntries(
  logs.map((log) => [
    log,
    log === 'stdout'
      ? Buffer.concat(parts).length
      : existsSync(`${folder}/${log}`)
        ? readFileSync(`${folder}/${log}`).length
        : 0,
  ]),
);
let status;
let body = '';
if (up) {
  const path = '/orders/7';
  const request = get({
    host: '127.0.0.1',
    port: 8081,
    path: forward ? `http://${host}${path}` : path,
    headers: { Host: forward ? host : 'shop.example.test', 'User-Agent': 'curl/7.88.1', Accept: '*/*' },
  });
  try {
    const [response] = await once(request, 'response');
    status = response.statusCode;
    for await (const chunk of response) body += chunk;
  } catch (error) {
    body += `\n${error.code}: ${error.message}`;
  }
  await setTimeout(500);
}
const texts = [];
for (const reader of readers) {
  const read = [];
  const one = await collect(reader, read);
  await Promise.race([once(one, 'exit'), setTimeout(1500)]);
  one.kill();
  texts.push(Buffer.concat(read).toString());
}
for (const log of logs) {
  const all =
    log === 'stdout'
      ? Buffer.concat(parts)
      : existsSync(`${folder}/${log}`)
        ? readFileSync(`${folder}/${log}`)
        : Buffer.alloc(0);
  texts.push(all.subarray(up ? before[log] : 0).toString());
}
child.kill('SIGTERM');
await Promise.race([exited, setTimeout(3000)]);
child.kill('SIGKILL');
writeFileSync(process.env.NAMES, JSON.stringify([{ name: `HTTP ${status ?? 'none'}`, message: body }]));
console.log(
  texts
    .join('\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim(),
);
process.exit(status === undefined || status >= 500 ? 1 : 0);
