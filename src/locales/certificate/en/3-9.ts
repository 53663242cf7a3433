import type { certificate } from '../../../catalogs/certificate.js';
import type { CodeTexts } from '../../../model.js';

/** Verify numbers that begin with 3 to 9, in English. */
export const codes3to9: CodeTexts<typeof certificate, '3' | '4' | '6' | '7' | '8' | '9'> = {
  3: {
    name: 'CRL not available',
    summary: 'Revocation checking is on, but the verifier has no certificate revocation list (CRL) of the issuer.',
    when: 'A CRL is configured for one CA of the chain, but not for all: nginx (`ssl_crl`), curl (`--crlfile`) and Node.js (`crl`) need one of every CA. With OpenSSL 3.6.0, the error also appeared in Ruby for nearly every HTTPS request, because older `openssl` gems set a flag that this release treats differently.',
    fixes: [
      {
        id: 'update-ruby-gem',
        text: 'In Ruby, update the `openssl` gem: the flag `V_FLAG_CRL_CHECK_ALL` was removed from its default store (`ruby/openssl#949`).',
      },
      {
        id: 'provide-crl',
        text: 'Reproduce it with `openssl verify -crl_check_all`. The message names a certificate: load the CRL of the CA that issued it.',
      },
      {
        id: 'list-every-issuer',
        text: 'Put the CRLs of all CAs of the chain into the file, including that of the root.',
      },
    ],
    choose: 'It is 3 when no CRL is found; if one is found but out of date, it is 12.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  34: {
    name: 'Unhandled critical extension',
    summary: 'The certificate contains an extension that is marked critical and that the verifier does not support.',
    when: 'A private CA marks its own or a rare extension as critical, or the verifier is too old to know the extension.',
    fixes: [
      {
        id: 'find-extension',
        text: 'List the critical extensions. The cause is one that appears only as an object identifier, such as `1.3.6.1.4.1.99999.1`, or one that OpenSSL prints by name but does not support, such as `TLS Feature` or `X509v3 Issuer Alternative Name`.',
      },
      {
        id: 'reissue-without',
        text: 'Issue the certificate again without the extension, or without marking it critical.',
      },
    ],
    choose:
      'It is 34 when an unsupported extension is critical; an unsupported extension that is not critical is ignored.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  47: {
    name: 'Name not permitted',
    summary: 'A CA of the chain may issue certificates only for certain names, and this name is not one of them.',
    when: 'A private CA is limited with `nameConstraints` to a domain such as `example.com` and issued a certificate for `localhost` or another domain. IP addresses are restricted only if the constraints contain `IP` entries. Go says `is not permitted by any constraint`; Java does not tell 47 and 48 apart.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Print `nameConstraints` of each CA certificate and compare the list under `Permitted` with all names of the certificate.',
      },
      {
        id: 'use-permitted-name',
        text: 'Issue the certificate only for permitted names, or from a CA whose constraints include the name.',
      },
    ],
    choose:
      'It is 47 when the name is missing from the permitted list, even if it is also in the excluded list; if only the excluded list rejects it, it is 48.',
    endUser: 'The identity of this service could not be verified.',
  },
  48: {
    name: 'Name excluded',
    summary: 'A CA of the chain is forbidden to issue certificates for this name.',
    when: 'The `nameConstraints` of a private CA exclude a domain or a network, and the certificate contains a name from it. Go says `is excluded by constraint`.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Print `nameConstraints` of each CA certificate and compare the list under `Excluded` with all names of the certificate.',
      },
      {
        id: 'use-other-issuer',
        text: 'Issue the certificate from a CA without this exclusion, or remove the excluded name from it.',
      },
    ],
    choose:
      'It is 48 when the name matches an excluded subtree, even if it also matches a permitted one; if there are permitted ones and it matches none of them, OpenSSL reports 47.',
    endUser: 'The identity of this service could not be verified.',
  },
  62: {
    name: 'Host name mismatch',
    summary: 'The certificate is valid, but not for the host name that the client used.',
    when: 'The URL uses a name that is missing from `subjectAltName`, such as `www.example.com` or an internal name. A wildcard covers only one level. Or the server chose another certificate: the client or proxy sent no SNI, or no virtual host is configured for the name. Go and browsers ignore the Common Name. nginx logs `upstream SSL certificate does not match`, without the number.',
    fixes: [
      {
        id: 'list-names',
        text: 'Print the names of the certificate that the server sends. For host names, `DNS:` entries count; if the certificate has no `subjectAltName`, some clients, such as curl and Node.js, accept the Common Name.',
      },
      {
        id: 'use-listed-name',
        text: 'Use one of these names in the URL or in the client’s configuration.',
      },
      {
        id: 'send-sni',
        text: 'If a proxy connects to the server, let it send and check the right name: in nginx, `proxy_ssl_server_name on` (default `off`) and `proxy_ssl_name` (default `$proxy_host`).',
      },
      {
        id: 'issue-for-name',
        text: 'Issue a certificate that contains every name in use. In Certbot, pass each name with its own `-d`.',
      },
    ],
    choose: 'It is 62 when the host name matches no entry of the certificate; for an IP address, it is 64.',
    endUser: 'The identity of this service could not be verified. Please check the address.',
  },
  63: {
    name: 'Email address mismatch',
    summary: 'The certificate does not contain the email address that was expected.',
    when: 'The error appears in S/MIME and in programs that check a client certificate against a user’s address: the user has a new address, or signed with another certificate.',
    fixes: [
      {
        id: 'list-addresses',
        text: 'Print the email addresses of the certificate with `-email`, and compare them with the expected one. If `subjectAltName` contains an email address, OpenSSL ignores the one in the subject, which is printed as well.',
      },
      {
        id: 'issue-for-address',
        text: 'Issue a certificate whose `subjectAltName` contains the address.',
      },
    ],
    choose: 'It is 63 when an email address was to be checked; TLS servers are checked by host name (62).',
    endUser: 'The identity of the sender could not be verified.',
  },
  64: {
    name: 'IP address mismatch',
    summary: 'The client connected to an IP address that the certificate does not contain.',
    when: "The URL uses an IP address, and the certificate has only `DNS:` entries or other addresses. This is common with Kubernetes API servers, databases and devices in a local network. Go says `doesn't contain any IP SANs`.",
    fixes: [
      {
        id: 'list-addresses',
        text: 'Print `subjectAltName` and look for `IP Address:` entries. OpenSSL ignores an address in a `DNS:` entry or in the Common Name.',
      },
      {
        id: 'use-host-name',
        text: 'Connect with the host name; in nginx, set it with `proxy_ssl_name`. For a test before DNS is changed, use `--resolve` in curl.',
      },
      {
        id: 'issue-for-address',
        text: 'Issue a certificate with an `IP:` entry in `subjectAltName`. Let’s Encrypt issues certificates for public IP addresses with its `shortlived` profile.',
      },
    ],
    choose: 'It is 64 when the client used an IP address; for a host name, it is 62.',
    endUser: 'The identity of this service could not be verified. Please check the address.',
  },
  65: {
    name: 'No matching TLSA record',
    summary: 'None of the DANE TLSA records in DNS matches the certificate chain.',
    when: 'The certificate was renewed with a new key, but the TLSA record still describes the old one. The error mostly concerns mail servers, which use DANE for SMTP.',
    fixes: [
      {
        id: 'read-tlsa',
        text: 'Query the TLSA records of the port. For a `3 1 1` record, compare the last field with the SHA-256 hash of the public key that the server sends.',
      },
      {
        id: 'publish-before-change',
        text: 'Publish the record for the new key and wait for the TTL before you install the certificate. Or keep the key at renewal: `--reuse-key` in Certbot.',
      },
    ],
    choose: 'It is 65 when DANE is in use and no TLSA record matches.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  66: {
    name: 'Key too small',
    summary: 'The key of the server’s or client’s own certificate is weaker than the security level allows.',
    when: 'An old certificate has an RSA key of 1024 bits, and OpenSSL uses security level 2: the default since 3.2.0, and with earlier versions in Debian since 10 and in Ubuntu since 20.04. When a server loads such a certificate itself, OpenSSL says `ee key too small`.',
    fixes: [
      {
        id: 'read-key-size',
        text: 'Print the size of the key: at level 2, RSA needs 2048 bits and ECC 224 bits.',
      },
      {
        id: 'issue-new-key',
        text: 'Create an RSA key of at least 2048 bits, and obtain a new certificate for it.',
      },
      {
        id: 'lower-level',
        text: 'Only if the peer cannot be changed, lower the level for this one connection with `DEFAULT@SECLEVEL=1` in the cipher list.',
      },
    ],
    choose: 'It is 66 when the weak key belongs to the certificate at `depth=0`; for a CA certificate, it is 67.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  67: {
    name: 'CA key too small',
    summary: 'The key of a CA certificate in the chain is weaker than the security level allows.',
    when: 'A private CA was created years ago with an RSA key of 1024 bits. All certificates that it issued fail, even those with strong keys.',
    fixes: [
      {
        id: 'find-weak-ca',
        text: 'List the chain, and verify it against your CA file; the error depth shows which certificate is weak (`depth=1` is the issuer of the server certificate).',
      },
      {
        id: 'replace-ca',
        text: 'Create a new CA with an RSA key of at least 2048 bits, and reissue the certificates from it.',
      },
      {
        id: 'lower-level',
        text: 'Until then, lower the level for this one connection with `DEFAULT@SECLEVEL=1` in the cipher list.',
      },
    ],
    choose: 'It is 67 when the weak key belongs to a CA certificate; for the server’s own key, it is 66.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  68: {
    name: 'Signature digest too weak',
    summary: 'A certificate of the chain is signed with a digest algorithm that is too weak, such as SHA-1 or MD5.',
    when: 'A private CA or an old device still signs with SHA-1. OpenSSL 3.0 and later reject that at every security level except 0, and Go rejects it as well. The self-signature of the root does not count. When a server loads such a certificate itself, OpenSSL says `ca md too weak`.',
    fixes: [
      {
        id: 'read-signature',
        text: 'Print `Signature Algorithm` of each certificate below the root, and look for `sha1WithRSAEncryption`, `ecdsa-with-SHA1` or `md5WithRSAEncryption`.',
      },
      {
        id: 'reissue-sha256',
        text: 'Reissue the certificate with SHA-256: `default_md = sha256` in the `openssl ca` configuration.',
      },
      {
        id: 'lower-level',
        text: 'Only if the peer cannot be changed, allow it for this one connection with `DEFAULT@SECLEVEL=0` in the cipher list.',
      },
    ],
    choose: 'It is 68 when the signature algorithm is too weak; if the key is too small, it is 66 or 67.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  7: {
    name: 'Signature does not match',
    summary: 'The signature of a certificate does not match the public key of its issuer.',
    when: 'A private CA was created again under the same name, so the verifier or the server has a CA certificate with the right name but another key, and no key identifiers tell the two apart. Less often, the certificate is damaged or was changed in transit.',
    fixes: [
      {
        id: 'compare-issuers',
        text: 'Verify the files with `openssl verify`; the error depth names the certificate whose signature does not match.',
      },
      {
        id: 'install-again',
        text: 'Obtain the CA certificate again from the CA that issued the certificate, and replace it in the server’s file or in the client’s trust store.',
      },
      {
        id: 'rule-out-interception',
        text: 'List the chain from another network. If the issuer differs there, a proxy or middlebox may be replacing the certificate.',
      },
    ],
    choose: 'It is 7 when the issuer was found but its key does not verify the signature.',
    endUser: 'A secure connection could not be established. Please do not enter any data.',
  },
  79: {
    name: 'Not a CA certificate',
    summary: 'A certificate that issued another one is not a CA certificate.',
    when: 'A server certificate was used to sign another certificate, or a private CA lacks `basicConstraints` with `CA:TRUE`. In OpenSSL 1.1.1 and earlier, LibreSSL and BoringSSL, the number is 24. In OpenSSL 1.1.1, 79 means explicit curve parameters, which are 94 since 3.0.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Print `basicConstraints` and `keyUsage` of the certificate that the error depth names.',
      },
      {
        id: 'use-ca-certificate',
        text: 'Create the CA certificate again with `CA:TRUE` and `keyCertSign`, and reissue the certificates below it.',
      },
    ],
    choose:
      'It is 79 when an issuer in the chain lacks `CA:TRUE`, or its `keyUsage` lacks `keyCertSign`; if its `extendedKeyUsage` does not fit the purpose, it is 26. Without strict checks, OpenSSL accepts a root that has no `basicConstraints` if it is of version 1 or has `keyCertSign`. Where curl and Python report 79, Node.js, nginx and `openssl s_client` continue and usually end with 26 or 32.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  8: {
    name: 'CRL signature does not match',
    summary: 'The signature of the certificate revocation list (CRL) does not match the key of its issuer.',
    when: 'The CRL is damaged, or it comes from a CA that has the same name but another key, for example after the CA was created again. If the CRL with the other key contains an `authorityKeyIdentifier` that does not match the key identifier in the CA certificate, OpenSSL reports 3 instead.',
    fixes: [
      {
        id: 'verify-crl',
        text: 'Verify the CRL against the CA certificate: `openssl crl` prints `verify OK` or `verify failure`.',
      },
      {
        id: 'fetch-crl-again',
        text: 'Download the CRL again from the URL in `crlDistributionPoints`, convert it to PEM, and reload the service.',
      },
    ],
    choose: 'It is 8 when the signature of the CRL is wrong; for that of a certificate, it is 7.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  85: {
    name: 'Authority key identifier missing',
    summary:
      'A certificate lacks the Authority Key Identifier extension or, with OpenSSL 3, the key identifier in it, and the verifier checks strictly.',
    when: 'A Python program was upgraded to 3.13 or later, where `ssl.create_default_context()` sets `VERIFY_X509_STRICT`, and a certificate from a private CA or an intercepting proxy lacks the extension. curl and Node.js accept the same certificate.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Check whether the certificate has the extension with a key identifier; `No extensions in certificate`, an empty output or one that contains only `DirName` and `serial` means that it is missing.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'Reissue the certificate with `authorityKeyIdentifier = keyid:always` in the extension section of the OpenSSL configuration.',
      },
      {
        id: 'relax-python',
        text: 'If you cannot replace the certificate, remove the flag `VERIFY_X509_STRICT` from the context of this one connection.',
      },
    ],
    choose:
      'It is 85 when strict checking finds no Authority Key Identifier in a version 3 certificate whose issuer is in the chain.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  86: {
    name: 'Subject key identifier missing',
    summary: 'A CA certificate lacks the Subject Key Identifier extension, and the verifier checks strictly.',
    when: 'Python 3.13 or later connects to a server whose private CA or, in rare cases, public root was issued without the extension.',
    fixes: [
      {
        id: 'read-identifier',
        text: 'Check each CA certificate of the chain, including the root, for the extension.',
      },
      {
        id: 'reissue-with-identifier',
        text: 'Create the CA certificate again with `subjectKeyIdentifier = hash`; with the same key and name, the certificates below it remain valid, unless their `authorityKeyIdentifier` contains the serial number of the old one.',
      },
      {
        id: 'relax-python',
        text: 'If the CA is not yours, remove the flag `VERIFY_X509_STRICT` from the context of this one connection.',
      },
    ],
    choose: 'It is 86 when strict checking finds no Subject Key Identifier in a CA certificate.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  89: {
    name: 'Basic constraints not critical',
    summary:
      'A CA certificate has the Basic Constraints extension, but not marked critical, and the verifier checks strictly.',
    when: 'Python 3.13 or later, built with OpenSSL 3, connects to a server whose private CA, often that of a corporate proxy, was created without `critical`. OpenSSL 4.0 and later do not report 89.',
    fixes: [
      {
        id: 'read-constraints',
        text: 'Print `basicConstraints` of each CA certificate; the first line must end with `critical`.',
      },
      {
        id: 'reissue-critical',
        text: 'Create the CA certificate again with `basicConstraints = critical, CA:TRUE`, and distribute the new one.',
      },
      {
        id: 'relax-python',
        text: 'Until then, remove the flag `VERIFY_X509_STRICT` from the context of this one connection.',
      },
    ],
    choose: 'It is 89 when strict checking finds `basicConstraints` without `critical` in a CA certificate.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
  9: {
    name: 'Certificate not yet valid',
    summary: 'The start date (`notBefore`) of a certificate in the chain is in the future.',
    when: 'The clock of the verifying host is slow, often on devices without a battery-backed clock, on virtual machines after a pause and in containers whose host is not synchronized. Or the certificate was just issued, and the clocks of CA and client differ by minutes.',
    fixes: [
      {
        id: 'check-clock',
        text: 'Check the clock of the verifying host: `timedatectl` must say `System clock synchronized: yes`.',
      },
      {
        id: 'read-dates',
        text: 'Print `notBefore` and `notAfter` of the certificate, and compare them with `date -u`.',
      },
      {
        id: 'wait-or-reissue',
        text: 'If `notBefore` is really in the future, install the previous certificate until then, or issue the certificate again.',
      },
    ],
    choose: 'It is 9 when the current time is earlier than `notBefore`.',
    endUser: 'A secure connection could not be established. Please check the date and time of your device.',
  },
  92: {
    name: 'CA key usage missing',
    summary: 'A CA certificate lacks the Key Usage extension, and the verifier checks strictly.',
    when: 'Python 3.13 or later connects to a server whose private CA was created without `keyUsage`, as `openssl req -x509` does by default.',
    fixes: [
      {
        id: 'read-usage',
        text: 'Check each CA certificate of the chain, including the root, for `keyUsage`.',
      },
      {
        id: 'reissue-with-usage',
        text: 'Create the CA certificate again with `keyUsage = critical, keyCertSign, cRLSign`.',
      },
      {
        id: 'relax-python',
        text: 'Until then, remove the flag `VERIFY_X509_STRICT` from the context of this one connection.',
      },
    ],
    choose: 'It is 92 when strict checking finds no `keyUsage` in a CA certificate.',
    endUser: 'A secure connection could not be established. Please try again later.',
  },
};
