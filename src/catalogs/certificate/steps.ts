import type { StepFacts } from '../../model.js';

const SHOW_CHAIN = 'openssl s_client -connect example.com:443 -servername example.com -showcerts </dev/null';
const SHOW_CERTIFICATE =
  'openssl s_client -connect example.com:443 -servername example.com </dev/null 2>/dev/null | openssl x509 -noout';

/** The steps of each verify number and each range: who takes them, and what they run. Their words are the locales'. */
export const steps = {
  0: {
    'check-name': {
      who: 'client',
      run: 'openssl s_client -connect example.com:443 -servername example.com -verify_hostname example.com -verify_return_error </dev/null',
    },
    'monitor-expiry': { who: 'operator', run: 'openssl x509 -noout -checkend 1209600 -in cert.pem' },
  },
  1: {
    'read-message': { who: 'client' },
    'verify-by-hand': {
      who: 'operator',
      run: 'openssl verify -show_chain -auth_level 2 -CAfile ca.pem -untrusted chain.pem cert.pem',
    },
  },
  2: {
    'add-root': { who: 'client', run: 'cat intermediate.pem root.pem > ca.pem' },
    'allow-partial-chain': {
      who: 'client',
      run: 'openssl verify -partial_chain -CAfile intermediate.pem cert.pem',
    },
  },
  3: {
    'update-ruby-gem': { who: 'client', run: 'gem update openssl' },
    'provide-crl': {
      who: 'operator',
      run: 'openssl verify -crl_check_all -CRLfile crl.pem -CAfile ca.pem -untrusted chain.pem cert.pem',
    },
    'list-every-issuer': { who: 'operator', run: 'cat root.crl.pem intermediate.crl.pem > crl.pem' },
  },
  7: {
    'compare-issuers': { who: 'operator', run: 'openssl verify -CAfile ca.pem -untrusted chain.pem cert.pem' },
    'install-again': { who: 'operator' },
    'rule-out-interception': { who: 'client', run: SHOW_CHAIN },
  },
  8: {
    'verify-crl': { who: 'operator', run: 'openssl crl -noout -CAfile ca.pem -in crl.pem' },
    'fetch-crl-again': { who: 'operator', run: 'openssl crl -inform DER -in crl.der -out crl.pem' },
  },
  9: {
    'check-clock': { who: 'client', run: 'timedatectl' },
    'read-dates': { who: 'operator', run: `${SHOW_CERTIFICATE} -dates` },
    'wait-or-reissue': { who: 'operator' },
  },
  10: {
    'read-dates': { who: 'operator', run: `${SHOW_CERTIFICATE} -subject -dates` },
    'renew-and-reload': { who: 'operator', run: 'certbot renew && nginx -s reload' },
    'replace-expired-issuer': { who: 'operator', run: SHOW_CHAIN },
    'check-clock-and-store': { who: 'client', run: 'timedatectl' },
  },
  11: {
    'read-crl-dates': { who: 'operator', run: 'openssl crl -noout -lastupdate -nextupdate -in crl.pem' },
    'check-clock': { who: 'operator', run: 'timedatectl' },
  },
  12: {
    'read-crl-dates': { who: 'operator', run: 'openssl crl -noout -lastupdate -nextupdate -in crl.pem' },
    'fetch-new-crl': {
      who: 'operator',
      run: 'openssl x509 -noout -ext crlDistributionPoints -in cert.pem\nopenssl crl -inform DER -in crl.der -out crl.pem',
    },
    'schedule-update': { who: 'operator' },
  },
  18: {
    'see-certificate': { who: 'client', run: `${SHOW_CERTIFICATE} -subject -issuer -fingerprint -sha256` },
    'install-ca-certificate': { who: 'operator', run: 'certbot --nginx -d example.com' },
    'trust-certificate': { who: 'client', run: 'curl --cacert cert.pem https://example.com/' },
    'look-for-default': { who: 'operator' },
  },
  19: {
    'find-root': { who: 'client', run: SHOW_CHAIN },
    'trust-root': { who: 'client', run: 'NODE_EXTRA_CA_CERTS=/path/to/root.pem node app.js' },
    'install-in-system': {
      who: 'operator',
      run: 'cp root.pem /usr/local/share/ca-certificates/root.crt && update-ca-certificates',
    },
  },
  20: {
    'see-chain': { who: 'client', run: SHOW_CHAIN },
    'send-full-chain': { who: 'operator', run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;' },
    'add-trusted-ca': { who: 'client', run: 'curl --cacert ca.pem https://example.com/' },
    'install-ca-bundle': { who: 'operator', run: 'apt-get update && apt-get install -y ca-certificates' },
  },
  21: {
    'see-chain': { who: 'client', run: SHOW_CHAIN },
    'send-full-chain': { who: 'operator', run: 'ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;' },
    'trust-issuer': { who: 'client', run: 'NODE_EXTRA_CA_CERTS=/path/to/ca.pem node app.js' },
  },
  22: {
    'count-certificates': { who: 'operator', run: SHOW_CHAIN },
    'raise-depth': { who: 'operator', run: 'ssl_verify_depth 3;' },
  },
  23: {
    'confirm-revocation': { who: 'operator', run: 'openssl crl -noout -text -in crl.pem' },
    'replace-certificate': { who: 'operator', run: 'certbot renew --cert-name example.com --force-renewal' },
    'do-not-bypass': { who: 'client' },
  },
  24: {
    'read-old-number': { who: 'client', run: 'openssl version' },
    'read-issuer': { who: 'operator', run: 'openssl x509 -noout -pubkey -in issuer.pem' },
  },
  25: {
    'read-constraint': {
      who: 'operator',
      run: 'openssl x509 -noout -subject -ext basicConstraints -in intermediate.pem',
    },
    'issue-higher': { who: 'operator' },
  },
  26: {
    'read-usage': { who: 'operator', run: 'openssl x509 -noout -ext keyUsage,extendedKeyUsage -in cert.pem' },
    'issue-with-usage': { who: 'operator', run: 'extendedKeyUsage = serverAuth' },
    'check-client-certificate': { who: 'client' },
  },
  27: {
    'compare-subject': {
      who: 'operator',
      run: 'openssl x509 -noout -subject -nameopt dn_rev,sep_comma_plus_space -in cert.pem',
    },
    'read-trust': { who: 'client', run: 'openssl x509 -noout -text -in root.pem' },
    'add-trust': { who: 'client', run: 'openssl x509 -in root.pem -addtrust serverAuth -trustout -out trusted.pem' },
  },
  28: {
    'read-rejection': { who: 'client', run: 'openssl x509 -noout -text -in root.pem' },
    'clear-rejection': { who: 'client', run: 'openssl x509 -in root.pem -clrreject -out clean.pem' },
  },
  34: {
    'find-extension': { who: 'operator', run: 'openssl x509 -noout -text -in cert.pem | grep critical' },
    'reissue-without': { who: 'operator' },
  },
  47: {
    'read-constraints': { who: 'operator', run: 'openssl x509 -noout -ext nameConstraints -in intermediate.pem' },
    'use-permitted-name': { who: 'operator' },
  },
  48: {
    'read-constraints': { who: 'operator', run: 'openssl x509 -noout -ext nameConstraints -in intermediate.pem' },
    'use-other-issuer': { who: 'operator' },
  },
  62: {
    'list-names': { who: 'client', run: `${SHOW_CERTIFICATE} -ext subjectAltName` },
    'use-listed-name': { who: 'client' },
    'send-sni': { who: 'operator', run: 'proxy_ssl_server_name on;\nproxy_ssl_name example.com;' },
    'issue-for-name': { who: 'operator', run: 'certbot --nginx -d example.com -d www.example.com' },
  },
  63: {
    'list-addresses': { who: 'client', run: 'openssl x509 -noout -email -in cert.pem' },
    'issue-for-address': { who: 'operator', run: 'subjectAltName = email:user@example.com' },
  },
  64: {
    'list-addresses': { who: 'client', run: `${SHOW_CERTIFICATE} -ext subjectAltName` },
    'use-host-name': { who: 'client', run: 'curl --resolve example.com:443:192.0.2.1 https://example.com/' },
    'issue-for-address': { who: 'operator', run: 'subjectAltName = DNS:example.com, IP:192.0.2.1' },
  },
  65: {
    'read-tlsa': {
      who: 'operator',
      run: 'dig +short +nosplit TLSA _25._tcp.mail.example.com\nopenssl s_client -starttls smtp -connect mail.example.com:25 </dev/null 2>/dev/null | openssl x509 -noout -pubkey | openssl pkey -pubin -outform DER | openssl sha256',
    },
    'publish-before-change': { who: 'operator' },
  },
  66: {
    'read-key-size': { who: 'operator', run: 'openssl x509 -noout -text -in cert.pem | grep Public-Key' },
    'issue-new-key': { who: 'operator', run: 'openssl req -new -newkey rsa:2048 -nodes -keyout key.pem -out req.pem' },
    'lower-level': { who: 'client', run: 'curl --ciphers DEFAULT@SECLEVEL=1 https://example.com/' },
  },
  67: {
    'find-weak-ca': {
      who: 'operator',
      run: 'openssl s_client -connect example.com:443 -servername example.com -showcerts -CAfile ca.pem </dev/null',
    },
    'replace-ca': {
      who: 'operator',
      run: 'openssl req -x509 -newkey rsa:4096 -keyout ca.key -out ca.pem -days 3650 -subj "/CN=Example CA" -addext "keyUsage = critical, keyCertSign, cRLSign"',
    },
    'lower-level': { who: 'client', run: 'curl --ciphers DEFAULT@SECLEVEL=1 https://example.com/' },
  },
  68: {
    'read-signature': { who: 'operator', run: 'openssl x509 -noout -text -in cert.pem | grep "Signature Algorithm"' },
    'reissue-sha256': { who: 'operator', run: 'default_md = sha256' },
    'lower-level': { who: 'client', run: 'curl --ciphers DEFAULT@SECLEVEL=0 https://example.com/' },
  },
  79: {
    'read-constraints': {
      who: 'operator',
      run: 'openssl x509 -noout -subject -ext basicConstraints,keyUsage -in intermediate.pem',
    },
    'use-ca-certificate': {
      who: 'operator',
      run: 'basicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign',
    },
  },
  85: {
    'read-identifier': { who: 'operator', run: 'openssl x509 -noout -ext authorityKeyIdentifier -in cert.pem' },
    'reissue-with-identifier': { who: 'operator', run: 'authorityKeyIdentifier = keyid:always' },
    'relax-python': { who: 'client', run: 'context.verify_flags &= ~ssl.VERIFY_X509_STRICT' },
  },
  86: {
    'read-identifier': { who: 'operator', run: 'openssl x509 -noout -ext subjectKeyIdentifier -in ca.pem' },
    'reissue-with-identifier': { who: 'operator', run: 'subjectKeyIdentifier = hash' },
    'relax-python': { who: 'client', run: 'context.verify_flags &= ~ssl.VERIFY_X509_STRICT' },
  },
  89: {
    'read-constraints': { who: 'operator', run: 'openssl x509 -noout -ext basicConstraints -in ca.pem' },
    'reissue-critical': { who: 'operator', run: 'basicConstraints = critical, CA:TRUE' },
    'relax-python': { who: 'client', run: 'context.verify_flags &= ~ssl.VERIFY_X509_STRICT' },
  },
  92: {
    'read-usage': { who: 'operator', run: 'openssl x509 -noout -ext keyUsage -in ca.pem' },
    'reissue-with-usage': { who: 'operator', run: 'keyUsage = critical, keyCertSign, cRLSign' },
    'relax-python': { who: 'client', run: 'context.verify_flags &= ~ssl.VERIFY_X509_STRICT' },
  },
  undecodable: {
    'decode-by-hand': { who: 'operator', run: 'openssl x509 -noout -text -in issuer.pem' },
    'reissue-certificate': { who: 'operator' },
  },
  malformed: {
    'decode-dates': {
      who: 'operator',
      run: 'openssl x509 -noout -dates -in cert.pem\nopenssl crl -noout -lastupdate -nextupdate -in crl.pem',
    },
    'reissue-certificate': { who: 'operator' },
  },
  issuer: {
    'read-usage': { who: 'operator', run: 'openssl x509 -noout -subject -ext keyUsage -in intermediate.pem' },
    'replace-issuer': { who: 'operator' },
  },
  extensions: {
    'list-extensions': {
      who: 'operator',
      run: 'openssl x509 -noout -text -in cert.pem\nopenssl crl -noout -text -in crl.pem',
    },
    'reissue-certificate': { who: 'operator' },
  },
  special: {
    'find-rule': { who: 'client' },
    'list-constraints': { who: 'operator', run: 'openssl x509 -noout -text -in intermediate.pem' },
  },
  context: {
    'read-library-error': { who: 'client', run: 'openssl errstr 0A000086' },
    'verify-by-hand': {
      who: 'operator',
      run: 'openssl verify -show_chain -CAfile ca.pem -untrusted chain.pem cert.pem',
    },
  },
  strict: {
    'verify-strictly': {
      who: 'operator',
      run: 'openssl verify -x509_strict -CAfile ca.pem -untrusted chain.pem cert.pem',
    },
    'reissue-certificate': { who: 'operator' },
    'relax-python': { who: 'client', run: 'context.verify_flags &= ~ssl.VERIFY_X509_STRICT' },
  },
  newer: {
    'check-version': { who: 'client', run: 'openssl version' },
    'read-message': { who: 'client' },
  },
} satisfies { readonly [code: number | string]: { readonly [id: string]: StepFacts } };
