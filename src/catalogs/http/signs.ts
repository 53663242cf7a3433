import type { Sign } from '../../model.js';

/**
 * The lines by which a status shows itself. A line stands under a code only where its program writes it for that
 * code alone; the comment above names the file or the measurement that shows it.
 */
export const signs = {
  301: [
    // express 5.3.0 lib/response.js, res.redirect
    { by: 'Express', line: 'Moved Permanently. Redirecting to ' },
    // golang/go src/net/http/server.go, Redirect
    { by: 'Go net/http', line: '">Moved Permanently</a>.' },
    // Amazon S3 User Guide: Billing for Amazon S3 error responses
    { by: 'Amazon S3', line: '<Code>PermanentRedirect</Code>' },
  ],
  302: [
    // express 5.3.0 lib/response.js, res.redirect
    { by: 'Express', line: '<p>Found. Redirecting to ' },
    // golang/go src/net/http/server.go, Redirect
    { by: 'Go net/http', line: '">Found</a>.' },
  ],
  308: [
    // express 5.3.0 lib/response.js, res.redirect
    { by: 'Express', line: 'Permanent Redirect. Redirecting to ' },
    // golang/go src/net/http/server.go, Redirect
    { by: 'Go net/http', line: '">Permanent Redirect</a>.' },
  ],
  400: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_request.c
    { by: 'nginx', line: 'client sent plain HTTP request to HTTPS port' },
    { by: 'nginx', line: 'client sent too long header line' },
    { by: 'nginx', line: 'client sent invalid method while reading client request line' },
    { by: 'nginx', line: 'client sent invalid host header' },
    { by: 'nginx', line: 'client sent no required SSL certificate while reading client request headers' },
    // nginx/nginx src/http/ngx_http_special_response.c, ngx_http_error_494_page
    { by: 'nginx', line: '400 Request Header Or Cookie Too Large' },
    // measured: Apache 2.4.71; apache/httpd server/protocol.c
    { by: 'Apache', line: 'AH00561: Request header exceeds LimitRequestFieldSize' },
    { by: 'Apache', line: 'AH00563: Number of request headers exceeds LimitRequestFields' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'Your browser sent an invalid request.' },
    // golang/go src/net/http/server.go
    { by: 'Go net/http', line: 'Client sent an HTTP request to an HTTPS server.' },
    // apache/tomcat java/org/apache/coyote/http11: LocalStrings.properties, Http11Processor.java
    { by: 'Tomcat', line: 'java.lang.IllegalArgumentException: Request header is too large' },
    { by: 'Tomcat', line: 'Invalid character found in the request target [' },
    // django 5.2.17 http/request.py
    { by: 'Django', line: 'Invalid HTTP_HOST header: ' },
    // spring-framework DefaultHandlerExceptionResolver.java, AbstractHandlerExceptionResolver.java
    {
      by: 'Spring',
      line: 'DefaultHandlerExceptionResolver : Resolved [org.springframework.http.converter.HttpMessageNotReadableException',
    },
  ],
  401: [
    // measured: nginx 1.22.1; nginx/nginx src/http/modules/ngx_http_auth_basic_module.c
    { by: 'nginx', line: 'no user/password was provided for basic authentication' },
    { by: 'nginx', line: '": password mismatch, client: ', also: 'request: "' },
    { by: 'nginx', line: '" was not found in "', also: 'request: "' },
    // measured: Apache 2.4.71; apache/httpd modules/aaa/mod_auth_basic.c
    { by: 'Apache', line: 'AH01617: ' },
    { by: 'Apache', line: 'AH01618: ' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: '<h1>401 Unauthorized</h1>' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go
    { by: 'kubectl', line: 'error: You must be logged in to the server (' },
    // npm npm-registry-fetch/lib/errors.js
    { by: 'npm', line: 'npm ', also: 'code E401' },
  ],
  403: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_core_module.c
    { by: 'nginx', line: 'access forbidden by rule' },
    { by: 'nginx', line: 'directory index of "', also: '" is forbidden' },
    // measured: Apache 2.4.71; apache/httpd modules/aaa, modules/generators, server/core.c, server/config.c, server/request.c
    { by: 'Apache', line: 'AH01630: client denied by server configuration' },
    { by: 'Apache', line: 'AH01797: client denied by server configuration' },
    { by: 'Apache', line: 'AH01276: Cannot serve directory' },
    { by: 'Apache', line: 'AH00132: file permissions deny server access' },
    { by: 'Apache', line: 'AH00035: access to ' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'Request forbidden by administrative rules.' },
    // measured: PHP-FPM 8.2 behind nginx 1.22.1
    { by: 'PHP-FPM', line: '(see security.limit_extensions)' },
    // API Gateway Developer Guide: Gateway response types
    { by: 'AWS API Gateway', line: '{"message":"Missing Authentication Token"}' },
    // Amazon S3 API Reference: Error responses
    { by: 'Amazon S3', line: '<Code>AccessDenied</Code>' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (Forbidden): ' },
    // django 5.2.17 middleware/csrf.py
    { by: 'Django', line: 'Forbidden (CSRF ' },
    // rails/rails actionpack/lib/action_dispatch/middleware/host_authorization.rb
    { by: 'Rails', line: 'ActionDispatch::HostAuthorization::DefaultResponseApp] Blocked hosts: ' },
  ],
  404: [
    // measured: Apache 2.4.71; apache/httpd server/core.c, server/request.c
    { by: 'Apache', line: 'AH00128: File does not exist: ' },
    { by: 'Apache', line: "AH00026: found %2f (encoded '/') in URI path" },
    // measured: PHP-FPM 8.2 behind nginx 1.22.1 and Apache 2.4.71
    { by: 'PHP-FPM', line: 'Primary script unknown' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The requested URL was not found on this server.' },
    // envoyproxy/envoy source/common/router/router.cc: flag and %RESPONSE_CODE_DETAILS% of the access log
    { by: 'Envoy', line: 'NR route_not_found' },
    // express 5.3.0, finalhandler 2.1.1 index.js
    { by: 'Express', line: '<pre>Cannot GET ' },
    { by: 'Express', line: '<pre>Cannot POST ' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    { by: 'Flask', line: 'The requested URL was not found on the server. If you entered the URL manually' },
    // rails/rails actionpack/lib/action_dispatch/middleware: exception_wrapper.rb, debug_exceptions.rb
    { by: 'Rails', line: 'ActionController::RoutingError (No route matches' },
    // spring-framework DefaultHandlerExceptionResolver.java, AbstractHandlerExceptionResolver.java
    {
      by: 'Spring',
      line: 'DefaultHandlerExceptionResolver : Resolved [org.springframework.web.servlet.resource.NoResourceFoundException',
    },
    // Amazon S3 API Reference: Error responses
    { by: 'Amazon S3', line: '<Code>NoSuchKey</Code>' },
    { by: 'Amazon S3', line: '<Code>NoSuchBucket</Code>' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (NotFound): ' },
    // npm npm-registry-fetch/lib/errors.js
    { by: 'npm', line: 'npm ', also: 'code E404' },
  ],
  405: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_request.c
    { by: 'nginx', line: 'client sent TRACE method' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The requested method ', also: ' is not allowed for this URL.' },
    // haproxy/haproxy src/http.c, http_err_msgs
    {
      by: 'HAProxy',
      line: 'A request was made of a resource using a request method not supported by that resource.',
    },
    // django 5.2.17 views/generic/base.py, views/decorators/http.py
    { by: 'Django', line: 'Method Not Allowed (', also: '): /' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    { by: 'Flask', line: 'The method is not allowed for the requested URL.' },
    // rails/rails actionpack/lib/action_dispatch/middleware/exception_wrapper.rb
    { by: 'Rails', line: 'ActionController::MethodNotAllowed (' },
    // spring-framework DefaultHandlerExceptionResolver.java, AbstractHandlerExceptionResolver.java
    {
      by: 'Spring',
      line: 'DefaultHandlerExceptionResolver : Resolved [org.springframework.web.HttpRequestMethodNotSupportedException',
    },
    // Amazon S3 API Reference: Error responses
    { by: 'Amazon S3', line: '<Code>MethodNotAllowed</Code>' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (MethodNotAllowed): ' },
  ],
  408: [
    // measured: nginx 1.22.1, which closes the connection without a response; the access log says 408
    { by: 'nginx', line: 'client timed out (110: ', also: ') while reading client request headers' },
    // measured: Apache 2.4.71; apache/httpd modules/filters/mod_reqtimeout.c
    { by: 'Apache', line: 'AH01382: Request header read timeout' },
    { by: 'Apache', line: 'AH01382: Request body read timeout' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'Server timeout waiting for the HTTP request from the client.' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: "Your browser didn't send a complete request in time." },
    // measured: HAProxy 2.6.12, termination state of the HTTP log
    { by: 'HAProxy', line: ' cR-- ' },
    // nodejs/node lib/_http_server.js
    { by: 'Node.js', line: 'ERR_HTTP_REQUEST_TIMEOUT' },
    // dotnet/aspnetcore KestrelBadHttpRequestException.cs
    { by: 'Kestrel', line: 'BadHttpRequestException: Reading the request headers timed out.' },
    {
      by: 'Kestrel',
      line: 'BadHttpRequestException: Reading the request body timed out due to data arriving too slowly.',
    },
  ],
  409: [
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (Conflict): ' },
    { by: 'kubectl', line: 'Error from server (AlreadyExists): ' },
    // kubernetes/apiserver pkg/registry/generic/registry/store.go, OptimisticLockErrorMsg
    {
      by: 'Kubernetes',
      line: 'the object has been modified; please apply your changes to the latest version and try again',
    },
    // elastic/elasticsearch VersionConflictEngineException.java
    { by: 'Elasticsearch', line: 'version_conflict_engine_exception' },
    // Amazon S3 API Reference: Error responses
    { by: 'Amazon S3', line: '<Code>BucketAlreadyExists</Code>' },
    { by: 'Amazon S3', line: '<Code>BucketNotEmpty</Code>' },
  ],
  413: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_core_module.c, src/http/v2/ngx_http_v2.c
    { by: 'nginx', line: 'client intended to send too large body: ' },
    { by: 'nginx', line: 'client intended to send too large chunked body: ' },
    // measured: Apache 2.4.71; apache/httpd modules/http/http_filters.c
    { by: 'Apache', line: 'AH01588: Requested content-length of ' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: ' requests, or the amount of data provided in' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'The request entity exceeds the maximum allowed.' },
    // envoyproxy/envoy docs: Response Code Details
    { by: 'Envoy', line: 'request_payload_too_large' },
    // measured: express with body-parser; body-parser README: Errors
    { by: 'Express', line: 'PayloadTooLargeError: request entity too large' },
    // fastify/fastify lib/errors.js
    { by: 'Fastify', line: 'FST_ERR_CTP_BODY_TOO_LARGE' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    { by: 'Flask', line: 'The data value transmitted exceeds the capacity limit.' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (RequestEntityTooLarge): ' },
  ],
  414: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_request.c
    { by: 'nginx', line: 'client sent too long URI' },
    // measured: Apache 2.4.71; apache/httpd server/protocol.c
    { by: 'Apache', line: "request failed: client's request-line exceeds LimitRequestLine" },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: "The requested URL's length exceeds the capacity" },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'The URI provided was too long for the server to process.' },
    // dotnet/aspnetcore KestrelBadHttpRequestException.cs
    { by: 'Kestrel', line: 'BadHttpRequestException: Request line too long.' },
  ],
  415: [
    // fastify/fastify lib/errors.js
    { by: 'Fastify', line: 'FST_ERR_CTP_INVALID_MEDIA_TYPE' },
    // measured: express with body-parser; body-parser README: Errors
    { by: 'Express', line: 'UnsupportedMediaTypeError: unsupported charset ' },
    { by: 'Express', line: 'UnsupportedMediaTypeError: unsupported content encoding ' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    { by: 'Flask', line: 'The server does not support the media type transmitted in the request.' },
    // spring-framework DefaultHandlerExceptionResolver.java, AbstractHandlerExceptionResolver.java
    {
      by: 'Spring',
      line: 'DefaultHandlerExceptionResolver : Resolved [org.springframework.web.HttpMediaTypeNotSupportedException',
    },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (UnsupportedMediaType): ' },
  ],
  421: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_request.c
    {
      by: 'nginx',
      line: 'client attempted to request the server name different from the one that was negotiated',
    },
    // measured: Apache 2.4.71, AH02032; apache/httpd modules/ssl/ssl_engine_kernel.c
    { by: 'Apache', line: 'via HTTP have no compatible SSL setup' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'the Server Name Indication (SNI) in use for this' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'Request sent to a non-authoritative server.' },
    // CloudFront error page, titled "421 ERROR"
    {
      by: 'AWS CloudFront',
      line: 'The distribution does not match the certificate for which the HTTPS connection was established with.',
    },
  ],
  422: [
    // fastapi/fastapi fastapi/exception_handlers.py, as Pydantic 2 writes it
    { by: 'FastAPI', line: '{"detail":[{"type":"', also: '"loc":[' },
    // rails/rails actionpack/lib/action_dispatch/middleware/exception_wrapper.rb
    { by: 'Rails', line: 'ActionController::InvalidAuthenticityToken (' },
    { by: 'Rails', line: 'ActionController::InvalidCrossOriginRequest (' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    { by: 'Flask', line: 'The request was well-formed but was unable to be followed due to semantic errors.' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'The server cannot process the contained instructions.' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (Invalid): ' },
  ],
  426: [
    // envoyproxy/envoy source/common/http/conn_manager_impl.cc: %RESPONSE_CODE_DETAILS% of the access log
    { by: 'Envoy', line: 'HTTP/1.0"', also: ' low_version ' },
  ],
  429: [
    // measured: HAProxy 2.6.12; haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'You have sent too many requests in a given amount of time.' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The user has sent too many requests' },
    // cloudflare-docs error-1015.mdx; Discord writes the same sentence for its own 429
    { by: 'Cloudflare', line: 'You are being rate limited' },
    // Docker documentation: Docker Hub pull usage and limits; the reason follows the word
    { by: 'Docker Hub', line: 'toomanyrequests: You have reached your' },
    // rails/rails actionpack/lib/action_dispatch/middleware/exception_wrapper.rb
    { by: 'Rails', line: 'ActionController::TooManyRequests (' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (TooManyRequests): ' },
  ],
  431: [
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: '<h1>431 Request Header Fields Too Large</h1>' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'the request header fields are too large.' },
    // measured: Apache 2.4.71 with mod_http2, which answers 431 where HTTP/1.1 gets 400
    { by: 'Apache', line: 'AH10180: ', also: 'Request header exceeds LimitRequestFieldSize' },
    { by: 'Apache', line: 'AH10181: ', also: 'Number of request headers exceeds LimitRequestFields' },
    // envoyproxy/envoy source/common/http/http1/codec_impl.cc: %RESPONSE_CODE_DETAILS% of the access log
    { by: 'Envoy', line: 'http1.headers_too_large' },
    { by: 'Envoy', line: 'http1.too_many_headers' },
    // dotnet/aspnetcore KestrelBadHttpRequestException.cs
    { by: 'Kestrel', line: 'BadHttpRequestException: Request headers too long.' },
    { by: 'Kestrel', line: 'BadHttpRequestException: Request contains too many headers.' },
    // benoitc/gunicorn gunicorn/http/message.py, gunicorn/workers/base.py
    { by: 'Gunicorn', line: 'limit request headers fields' },
  ],
  499: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_upstream.c
    {
      by: 'nginx',
      line: 'client prematurely closed connection, so upstream connection is closed too while connecting to upstream',
    },
    {
      by: 'nginx',
      line: 'client prematurely closed connection, so upstream connection is closed too while sending request to upstream',
    },
    {
      by: 'nginx',
      line: 'client prematurely closed connection, so upstream connection is closed too while reading response header from upstream',
    },
  ],
  500: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_core_module.c
    { by: 'nginx', line: 'rewrite or internal redirection cycle' },
    { by: 'nginx', line: 'could not find named location' },
    // nginx/nginx src/core/ngx_connection.c, src/http/ngx_http_upstream.c
    { by: 'nginx', line: 'worker_connections are not enough while connecting to upstream' },
    // measured: Apache 2.4.71, a backend whose certificate is refused or that speaks no TLS
    { by: 'Apache', line: 'AH00898: Error during SSL Handshake with remote server' },
    // measured: Apache 2.4.71; apache/httpd server/util_script.c, server/config.c, server/core.c
    { by: 'Apache', line: 'End of script output before headers' },
    { by: 'Apache', line: 'malformed header from script' },
    { by: 'Apache', line: '.htaccess: Invalid command ' },
    { by: 'Apache', line: 'AH00124: Request exceeded the limit of ' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'misconfiguration and was unable to complete' },
    // django 5.2.17 core/handlers/exception.py
    { by: 'Django', line: 'Internal Server Error: /' },
    // pallets/werkzeug src/werkzeug/exceptions.py
    {
      by: 'Flask',
      line: 'The server encountered an internal error and was unable to complete your request. Either the server is overloaded',
    },
    // ASP.NET Core documentation: Troubleshoot ASP.NET Core on Azure App Service and IIS
    { by: 'IIS', line: 'HTTP Error 500.30 - ASP.NET Core app failed to start' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (InternalError): ' },
  ],
  502: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_upstream.c
    { by: 'nginx', line: 'connect() failed (111: Connection refused) while connecting to upstream' },
    { by: 'nginx', line: 'failed (113: ', also: ') while connecting to upstream' },
    { by: 'nginx', line: 'failed (2: No such file or directory) while connecting to upstream' },
    { by: 'nginx', line: 'failed (13: Permission denied) while connecting to upstream' },
    {
      by: 'nginx',
      line: 'recv() failed (104: Connection reset by peer) while reading response header from upstream',
    },
    {
      by: 'nginx',
      line: 'upstream prematurely closed connection while reading response header from upstream',
    },
    { by: 'nginx', line: 'upstream sent too big header while reading response header from upstream' },
    { by: 'nginx', line: 'no live upstreams while connecting to upstream' },
    { by: 'nginx', line: 'could not be resolved (3: Host not found)', also: 'request: "' },
    { by: 'nginx', line: 'no resolver defined to resolve ', also: 'request: "' },
    { by: 'nginx', line: 'wrong version number) while SSL handshaking to upstream' },
    { by: 'nginx', line: 'upstream SSL certificate verify error: ' },
    { by: 'nginx', line: 'upstream SSL certificate does not match ' },
    // measured: Apache 2.4.71, also when ProxyTimeout ran out; apache/httpd modules/proxy/mod_proxy_http.c
    { by: 'Apache', line: 'AH00898: Error reading from remote server' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The proxy server received an invalid' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: 'The server returned an invalid or incomplete response.' },
    // measured: HAProxy 2.6.12, termination state of the HTTP log
    { by: 'HAProxy', line: ' SH-- ' },
    // golang/go src/net/http/httputil/reverseproxy.go, defaultErrorHandler
    { by: 'Go net/http', line: 'http: proxy error: ' },
    // ASP.NET Core documentation: Troubleshoot ASP.NET Core on Azure App Service and IIS
    { by: 'IIS', line: 'HTTP Error 502.5 - Process Failure' },
  ],
  503: [
    // haproxy/haproxy src/http.c, http_err_msgs; measured: refused, connect timeout, queue timeout, every server down
    { by: 'HAProxy', line: 'No server is available to handle this request.' },
    // measured: HAProxy 2.6.12, termination state of the HTTP log
    { by: 'HAProxy', line: ' sQ-- ' },
    // measured: Apache 2.4.71; apache/httpd modules/proxy/mod_proxy_http.c, mod_proxy_fcgi.c
    { by: 'Apache', line: 'AH01114: HTTP: failed to make connection to backend' },
    { by: 'Apache', line: 'AH01079: failed to make connection to backend' },
    { by: 'Apache', line: 'AH01067: Failed to read FastCGI header' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The server is temporarily unable to service your' },
    // envoyproxy/envoy source/common/router/router.cc, source/common/http/utility.cc
    { by: 'Envoy', line: 'no healthy upstream' },
    { by: 'Envoy', line: 'no_healthy_upstream' },
    {
      by: 'Envoy',
      line: 'upstream connect error or disconnect/reset before headers',
      also: 'reset reason: remote connection failure',
    },
    {
      by: 'Envoy',
      line: 'upstream connect error or disconnect/reset before headers',
      also: 'reset reason: connection failure',
    },
    {
      by: 'Envoy',
      line: 'upstream connect error or disconnect/reset before headers',
      also: 'reset reason: connection timeout',
    },
    {
      by: 'Envoy',
      line: 'upstream connect error or disconnect/reset before headers',
      also: 'reset reason: connection termination',
    },
    {
      by: 'Envoy',
      line: 'upstream connect error or disconnect/reset before headers',
      also: 'reset reason: overflow',
    },
    { by: 'Envoy', line: 'upstream_reset_before_response_started{remote_connection_failure' },
    { by: 'Envoy', line: 'upstream_reset_before_response_started{connection_termination' },
    { by: 'Envoy', line: 'upstream_reset_before_response_started{overflow' },
    // encode/uvicorn uvicorn/protocols/http/h11_impl.py
    { by: 'uvicorn', line: 'Exceeded concurrency limit.' },
    // varnishcache/varnish-cache bin/varnishd/cache/cache_fetch.c
    { by: 'Varnish', line: 'Backend fetch failed' },
    // Amazon S3 API Reference: Error responses
    { by: 'Amazon S3', line: '<Code>SlowDown</Code>' },
  ],
  504: [
    // measured: nginx 1.22.1; nginx/nginx src/http/ngx_http_upstream.c
    // Musl has its own words for errno 110: Operation timed out.
    { by: 'nginx', line: 'upstream timed out (110: ', also: ') while reading response header from upstream' },
    { by: 'nginx', line: 'upstream timed out (110: ', also: ') while connecting to upstream' },
    { by: 'nginx', line: 'upstream timed out (110: ', also: ') while sending request to upstream' },
    { by: 'nginx', line: 'upstream timed out (110: ', also: ') while SSL handshaking to upstream' },
    // haproxy/haproxy src/http.c, http_err_msgs
    { by: 'HAProxy', line: "The server didn't respond in time." },
    // measured: HAProxy 2.6.12, termination state of the HTTP log
    { by: 'HAProxy', line: ' sH-- ' },
    // measured: Apache 2.4.71; apache/httpd server/util_script.c
    { by: 'Apache', line: 'Script timed out before returning headers: ' },
    // apache/httpd modules/http/http_protocol.c, get_canned_error_string
    { by: 'Apache', line: 'The gateway did not receive a timely response' },
    // envoyproxy/envoy source/common/router/router.cc
    { by: 'Envoy', line: 'upstream request timeout' },
    { by: 'Envoy', line: 'upstream_response_timeout' },
    { by: 'Envoy', line: 'upstream_per_try_timeout' },
    // API Gateway Developer Guide: INTEGRATION_TIMEOUT
    { by: 'AWS API Gateway', line: 'Endpoint request timed out' },
    // kubernetes/kubectl pkg/cmd/util/helpers.go; kubernetes/apimachinery pkg/apis/meta/v1/types.go
    { by: 'kubectl', line: 'Error from server (Timeout): ' },
  ],
  520: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 520: Web server is returning an unknown error' },
  ],
  521: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 521: Web server is down' },
  ],
  522: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 522: Connection timed out' },
  ],
  523: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 523: Origin is unreachable' },
  ],
  524: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 524: A timeout occurred' },
  ],
  525: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 525: SSL handshake failed' },
  ],
  526: [
    // Cloudflare error page, title
    { by: 'Cloudflare', line: '| 526: Invalid SSL certificate' },
  ],
} as const satisfies Record<number, readonly Sign[]>;
