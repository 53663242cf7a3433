/** The pages that document the settings of HTTP. */

export const nginx = {
  core: { title: 'nginx: ngx_core_module', url: 'https://nginx.org/en/docs/ngx_core_module.html' },
  http: {
    title: 'nginx: ngx_http_core_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_core_module.html',
  },
  access: {
    title: 'nginx: ngx_http_access_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_access_module.html',
  },
  authBasic: {
    title: 'nginx: ngx_http_auth_basic_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html',
  },
  autoindex: {
    title: 'nginx: ngx_http_autoindex_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
  },
  dav: {
    title: 'nginx: ngx_http_dav_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_dav_module.html',
  },
  fastcgi: {
    title: 'nginx: ngx_http_fastcgi_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html',
  },
  index: {
    title: 'nginx: ngx_http_index_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_index_module.html',
  },
  limitConn: {
    title: 'nginx: ngx_http_limit_conn_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html',
  },
  limitReq: {
    title: 'nginx: ngx_http_limit_req_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html',
  },
  proxy: {
    title: 'nginx: ngx_http_proxy_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
  },
  rewrite: {
    title: 'nginx: ngx_http_rewrite_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html',
  },
  upstream: {
    title: 'nginx: ngx_http_upstream_module',
    url: 'https://nginx.org/en/docs/http/ngx_http_upstream_module.html',
  },
} as const;

export const ingressNginx = {
  title: 'ingress-nginx: ConfigMap',
  url: 'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/',
} as const;

export const apache = {
  core: { title: 'Apache 2.4: core', url: 'https://httpd.apache.org/docs/2.4/mod/core.html' },
  cgid: { title: 'Apache 2.4: mod_cgid', url: 'https://httpd.apache.org/docs/2.4/mod/mod_cgid.html' },
  dir: { title: 'Apache 2.4: mod_dir', url: 'https://httpd.apache.org/docs/2.4/mod/mod_dir.html' },
  proxy: { title: 'Apache 2.4: mod_proxy', url: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html' },
  reqtimeout: {
    title: 'Apache 2.4: mod_reqtimeout',
    url: 'https://httpd.apache.org/docs/2.4/mod/mod_reqtimeout.html',
  },
  ssl: { title: 'Apache 2.4: mod_ssl', url: 'https://httpd.apache.org/docs/2.4/mod/mod_ssl.html' },
} as const;

export const haproxy = {
  title: 'HAProxy: Configuration Manual',
  url: 'https://docs.haproxy.org/dev/configuration.html',
} as const;
export const haproxyParser = {
  title: 'HAProxy 3.1: h1_htx.c',
  url: 'https://github.com/haproxy/haproxy/blob/v3.1.0/src/h1_htx.c',
} as const;

const envoyApi = 'https://www.envoyproxy.io/docs/envoy/latest/api-v3';
export const envoy = {
  breakers: {
    title: 'Envoy: Circuit breakers',
    url: `${envoyApi}/config/cluster/v3/circuit_breaker.proto`,
  },
  cluster: {
    title: 'Envoy: Cluster configuration',
    url: `${envoyApi}/config/cluster/v3/cluster.proto`,
  },
  http: {
    title: 'Envoy: HTTP connection manager',
    url: `${envoyApi}/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto`,
  },
  extAuthz: {
    title: 'Envoy: External Authorization',
    url: `${envoyApi}/extensions/filters/http/ext_authz/v3/ext_authz.proto`,
  },
  localLimit: {
    title: 'Envoy: Local Rate limit',
    url: `${envoyApi}/extensions/filters/http/local_ratelimit/v3/local_rate_limit.proto`,
  },
  outliers: {
    title: 'Envoy: Outlier detection',
    url: `${envoyApi}/config/cluster/v3/outlier_detection.proto`,
  },
  protocol: { title: 'Envoy: Protocol options', url: `${envoyApi}/config/core/v3/protocol.proto` },
  limit: {
    title: 'Envoy: Rate limit',
    url: `${envoyApi}/extensions/filters/http/ratelimit/v3/rate_limit.proto`,
  },
  route: {
    title: 'Envoy: HTTP route components',
    url: `${envoyApi}/config/route/v3/route_components.proto`,
  },
} as const;

export const istio = {
  rule: {
    title: 'Istio: Destination Rule',
    url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/',
  },
  service: {
    title: 'Istio: Virtual Service',
    url: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/',
  },
} as const;

export const alb = {
  attributes: {
    title: 'AWS: Edit attributes for your Application Load Balancer',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html',
  },
  errors: {
    title: 'AWS: Troubleshoot your Application Load Balancers',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  },
} as const;

export const gateway = {
  quotas: {
    title: 'AWS: Quotas for a REST API in API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  },
  types: {
    title: 'AWS: Gateway response types for API Gateway',
    url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  },
} as const;

export const cloudFront = {
  origin: {
    title: 'AWS: CloudFront origin settings',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
  },
  request: {
    title: 'AWS: CloudFront request and response behavior for custom origins',
    url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html',
  },
} as const;

const cloudflareErrors = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes';
export const cloudflare = {
  limits: {
    title: 'Cloudflare: Connection limits',
    url: 'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
  },
  error414: {
    title: 'Cloudflare: Error 414',
    url: `${cloudflareErrors}/4xx-client-error/error-414/`,
  },
  error520: {
    title: 'Cloudflare: Error 520',
    url: `${cloudflareErrors}/cloudflare-5xx-errors/error-520/`,
  },
  error521: {
    title: 'Cloudflare: Error 521',
    url: `${cloudflareErrors}/cloudflare-5xx-errors/error-521/`,
  },
  error524: {
    title: 'Cloudflare: Error 524',
    url: `${cloudflareErrors}/cloudflare-5xx-errors/error-524/`,
  },
} as const;

export const google = {
  title: 'Google Cloud: Request distribution for external Application Load Balancers',
  url: 'https://docs.cloud.google.com/load-balancing/docs/https/request-distribution',
} as const;

export const node = {
  cli: { title: 'Node.js: Command-line API', url: 'https://nodejs.org/api/cli.html' },
  http: { title: 'Node.js: HTTP', url: 'https://nodejs.org/api/http.html' },
} as const;

export const bodyParser = {
  title: 'body-parser: README',
  url: 'https://github.com/expressjs/body-parser#readme',
} as const;
export const fastify = {
  title: 'Fastify: Server',
  url: 'https://fastify.dev/docs/latest/Reference/Server/',
} as const;
export const fastifyMaxParamLength = {
  title: 'Fastify: 414 for a parameter that exceeds maxParamLength',
  url: 'https://github.com/fastify/fastify/pull/6716',
} as const;
export const gunicorn = {
  title: 'Gunicorn: Settings',
  url: 'https://docs.gunicorn.org/en/stable/settings.html',
} as const;
export const uvicorn = { title: 'Uvicorn: Settings', url: 'https://www.uvicorn.org/settings/' } as const;
export const django = {
  title: 'Django: Settings',
  url: 'https://docs.djangoproject.com/en/stable/ref/settings/',
} as const;
export const flask = {
  title: 'Flask: Configuration Handling',
  url: 'https://flask.palletsprojects.com/en/stable/config/',
} as const;
export const aiohttp = {
  title: 'aiohttp: Server Reference',
  url: 'https://docs.aiohttp.org/en/stable/web_reference.html',
} as const;
export const kestrel = {
  title: '.NET: KestrelServerLimits',
  url: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.server.kestrel.core.kestrelserverlimits',
} as const;
export const tomcat = {
  title: 'Tomcat: The HTTP Connector',
  url: 'https://tomcat.apache.org/tomcat-11.0-doc/config/http.html',
} as const;
export const spring = {
  title: 'Spring Boot: Common Application Properties',
  url: 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html',
} as const;
export const phpFpm = {
  title: 'PHP: FPM configuration',
  url: 'https://www.php.net/manual/en/install.fpm.configuration.php',
} as const;
export const varnish = {
  title: 'Varnish: varnishd',
  url: 'https://varnish-cache.org/docs/trunk/reference/varnishd.html',
} as const;
export const traefik = {
  title: 'Traefik: ServersTransport',
  url: 'https://doc.traefik.io/traefik/reference/routing-configuration/http/load-balancing/serverstransport/',
} as const;
export const curl = { title: 'curl: man page', url: 'https://curl.se/docs/manpage.html' } as const;
export const fetchStandard = {
  title: 'Fetch Standard: HTTP-redirect fetch',
  url: 'https://fetch.spec.whatwg.org/#http-redirect-fetch',
} as const;
