// A network and a root of authorities of our own, which end with the process: nothing of the machine changes.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const sh = (command) => execFileSync('sh', ['-ec', command], { stdio: ['ignore', 'pipe', 'inherit'] }).toString();

/** Where the programs stand, so that every path in what they print is the same on every machine. */
export const app = '/srv/app';

/** An address each for what may become of a packet. */
export const addresses = {
  // A route through a device, and a neighbour that is set by hand and does not exist.
  silent: '10.0.0.9',
  hostUnreachable: '10.0.1.9',
  prohibited: '10.0.2.9',
  // No route leads there.
  networkUnreachable: '192.0.2.1',
  networkUnreachable6: '2001:db8::1',
};

/** Runs this program again in namespaces of its own, and gives its exit status; in there it gives nothing. */
export function enterNamespace() {
  if (process.env.OBSERVED_INSIDE) return undefined;
  const { status } = spawnSync(
    'unshare',
    [
      '--net',
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      '--mount-proc',
      process.execPath,
      ...process.execArgv,
      ...process.argv.slice(1),
    ],
    {
      stdio: 'inherit',
      env: { ...process.env, OBSERVED_INSIDE: '1' },
    },
  );
  return status ?? 1;
}

/** Lays the network, makes `ca` the only authority that is trusted, and sets up the programs. */
export function furnish(ca) {
  sh(`
    ip link set lo up
    ip link add left type veth peer name right
    ip address add 10.0.0.1/24 dev left
    ip link set left up
    ip link set right up
    ip neighbour add ${addresses.silent} lladdr 02:00:00:00:00:09 dev left
    ip route add unreachable 10.0.1.0/24
    ip route add prohibit 10.0.2.0/24
    # A connection that nobody answers fails after 3 seconds, not after 2 minutes.
    echo 1 > /proc/sys/net/ipv4/tcp_syn_retries
    mount -t tmpfs observed /srv
    mount -t tmpfs observed /dev/shm
    chmod 1777 /dev/shm
    mkdir -p ${app} /srv/etc /srv/home /srv/tmp
    chmod 1777 /srv/tmp
    mount -t tmpfs observed /etc/ssl/certs
    mkdir /etc/ssl/certs/java
  `);
  const replace = (path, text) => {
    const own = join('/srv/etc', path.replaceAll('/', '-'));
    writeFileSync(own, text);
    sh(`mount --bind ${own} ${path}`);
  };
  replace('/etc/resolv.conf', 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n');
  replace('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n');
  replace('/etc/hosts', '127.0.0.1 localhost\n::1 localhost\n');
  writeFileSync('/etc/ssl/certs/ca-certificates.crt', ca);
  writeFileSync('/etc/ssl/certs/bench.pem', ca);
  sh('openssl rehash /etc/ssl/certs 2>/dev/null');
  if (has('keytool')) {
    sh(`keytool -importcert -noprompt -alias bench -file /etc/ssl/certs/bench.pem -storepass changeit -storetype JKS \
      -keystore /etc/ssl/certs/java/cacerts 2>/dev/null`);
  }
  for (const file of readdirSync(join(here, 'programs'))) copyFileSync(join(here, 'programs', file), join(app, file));
  mkdirSync(join(app, 'node_modules'));
  sh(`mount --bind ${here}/node_modules ${app}/node_modules`);
  compile();
  chmodSync(app, 0o755);
}

// A program each for the languages that are compiled, where there is the compiler.
const compilers = {
  go: [
    'GO111MODULE=off go build -o program-go program.go',
    'GO111MODULE=off GOPATH=/usr/share/gocode go build -o websocket-go websocket.go',
  ],
  javac: ['javac Program.java'],
  rustc: ['rustc -O -o program-rs program.rs'],
};

function compile() {
  for (const [compiler, commands] of Object.entries(compilers)) {
    if (!has(compiler)) continue;
    for (const command of commands)
      spawnSync('sh', ['-c', command], { cwd: app, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}
