// Written by `npm run limit` from the HTML of the views: run it again when that changes.
import type { ReactElement } from 'react';

export { Fragment as Frame } from 'react';
export { View1 as View };

export const cases: { readonly [name: string]: readonly (() => ReactElement)[] } = {
  '1005 and 1006': [View1],
  '1010 and 1015': [View2],
  '1000 and 1001': [View3],
};

function View1(): ReactElement {
  return (
    <article
      className="wire-CompareView"
      lang="en"
      dir="ltr"
      data-protocol="websocket"
      data-kind="known"
      data-code="1005 1006"
      data-count="2"
    >
      <header data-part="header">
        <h2 data-part="title">
          <span data-part="protocol">WebSocket</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="1">
              1005
            </bdi>{' '}
            <span data-part="name">No Status Received</span>
          </bdi>{' '}
          <span data-part="versus">vs</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="2">
              1006
            </bdi>{' '}
            <span data-part="name">Abnormal Closure</span>
          </bdi>
        </h2>
        <p data-part="intro">
          With 1005, a Close frame without a code arrived; with 1006, no valid Close frame arrived.
        </p>
      </header>
      <figure
        className="wire-StageDiagram"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
      >
        <figcaption data-part="caption">Where it occurs</figcaption>
        <div data-part="course" aria-hidden="true">
          <ol data-part="track" data-lanes="2">
            <li data-part="stage" data-active="true">
              <span data-part="label">DNS lookup</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="2" data-run="start">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">TCP connect</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="2" data-run="middle">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">TLS handshake</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="2" data-run="middle">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">HTTP upgrade</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="2" data-run="middle">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">Open connection</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="2" data-run="middle">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">Closing handshake</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="1" data-lane="1" data-run="only">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                    1005
                  </bdi>
                </span>{' '}
                <span data-part="flag" data-side="2" data-lane="2" data-run="end">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>
                </span>{' '}
              </span>
            </li>
          </ol>
        </div>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="1">
            1005
          </bdi>{' '}
          <span>Closing handshake</span>
        </p>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="2">
            1006
          </bdi>{' '}
          <span>At any stage</span>
        </p>
      </figure>
      <div data-part="cards">
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1005"
          data-severity="neutral"
          data-side="1"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1005
              </bdi>{' '}
              <span data-part="name">No Status Received</span>
            </h3>
            <p data-part="phrase" lang="en" dir="ltr" translate="no">
              No Status Rcvd
            </p>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="never">
                Never sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="app-decides">
                Depends on the app
              </li>
              <li data-part="tag" data-fact="registry" data-value="reserved">
                Reserved
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>
                A Close frame arrived without a code, so the receiver reports 1005; the number itself must not be sent.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                <span>
                  {'Your code or the peer called '}
                  <code translate="no" dir="ltr">
                    close()
                  </code>
                  {' without a code; both sides then report 1005. In Netty 4, '}
                  <code translate="no" dir="ltr">
                    new CloseWebSocketFrame()
                  </code>
                  {' without arguments also sends no code.'}
                </span>
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1005 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
            </section>
            <section data-part="signs">
              <h4>In logs and consoles</h4>
              <div
                className="wire-SignList"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1005"
              >
                <dl data-part="signs">
                  <div>
                    <dt translate="no" dir="ltr">
                      Python websockets
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        received 1005 (no status received [internal])
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      FastAPI (Starlette)
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocketDisconnect: (1005,
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go gorilla/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        websocket: close 1005 (no status)
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go coder/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {'status = StatusNoStatusRcvd … and reason = '}
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      SignalR
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocket closed with status code: 1005
                      </code>
                    </dd>
                  </div>
                </dl>
                <details data-part="more">
                  <summary>4 more</summary>
                  <dl data-part="signs">
                    <div>
                      <dt translate="no" dir="ltr">
                        Spring
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseStatus[code=1005,
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Tomcat
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseReason: code [1005]
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Jetty
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          {'{1005=NO_CODE,'}
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        FastAPI (Starlette)
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          {'(<CloseCode.NO_STATUS_RCVD: 1005>,'}
                        </code>
                      </dd>
                    </div>
                  </dl>
                </details>
              </div>
            </section>
            <section data-part="fixes">
              <h4>What to do</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1005"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="treat-as-normal" />
                      <span data-part="text">
                        Treat it as a normal close, unless client and server have agreed that every close carries a
                        code.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="pass-a-code" />
                      <span data-part="text">
                        <span>
                          {'Pass a code to '}
                          <code translate="no" dir="ltr">
                            close()
                          </code>
                          {', such as '}
                          <code translate="no" dir="ltr">
                            close(1000)
                          </code>
                          , so that clients learn why you closed the connection.
                        </span>
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="forward-empty-frame" />
                      <span data-part="text">
                        <span>
                          {'In a relay, do not pass on '}
                          <code translate="no" dir="ltr">
                            event.code
                          </code>
                          {' when it is 1005: '}
                          <code translate="no" dir="ltr">
                            close(1005)
                          </code>
                          {' throws an error. Call '}
                          <code translate="no" dir="ltr">
                            close()
                          </code>
                          {' without arguments instead.'}
                        </span>
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>The connection has been closed.</p>
            </section>
          </div>
        </article>
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1006"
          data-severity="fault"
          data-side="2"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1006
              </bdi>{' '}
              <span data-part="name">Abnormal Closure</span>
            </h3>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="never">
                Never sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="backoff">
                Reconnect with backoff
              </li>
              <li data-part="tag" data-fact="registry" data-value="reserved">
                Reserved
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>
                The connection ended without a valid Close frame, so your endpoint generated 1006 locally; the peer did
                not send it.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                Typical causes are an idle timeout in a proxy or load balancer, a server process that crashed or was
                killed, a lost network connection, and a failed opening handshake. Browsers report 1006 for a rejected
                upgrade, whatever the HTTP status. A client that rejects an invalid frame usually reports 1006 as well.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1006 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
            </section>
            <section data-part="signs">
              <h4>In logs and consoles</h4>
              <div
                className="wire-SignList"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1006"
              >
                <dl data-part="signs">
                  <div>
                    <dt translate="no" dir="ltr">
                      Chrome
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {
                          "WebSocket connection to ' … failed: Error during WebSocket handshake: Unexpected response code: "
                        }
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Firefox
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        establish a connection to the server at ws://
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      ws
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocket was closed before the connection was established
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Python websockets
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        no close frame received or sent
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      FastAPI (Starlette)
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {'(<CloseCode.ABNORMAL_CLOSURE: 1006>,'}
                      </code>
                    </dd>
                  </div>
                </dl>
                <details data-part="more">
                  <summary>15 more</summary>
                  <dl data-part="signs">
                    <div>
                      <dt translate="no" dir="ltr">
                        Python websocket-client
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          WebSocketConnectionClosedException: Connection to remote host was lost.
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Go gorilla/websocket
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          websocket: close 1006 (abnormal closure)
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Go coder/websocket
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          failed to get reader: failed to read frame header: EOF
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        .NET
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          The remote party closed the WebSocket connection without completing the close handshake.
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Rust tungstenite
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          Connection reset without closing handshake
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        OkHttp
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          {"sent ping but didn't receive pong within "}
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        nginx
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          while proxying upgraded connection
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        SignalR
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          WebSocket closed with status code: 1006
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Spring
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseStatus[code=1006,
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Chrome
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          Connection closed before receiving a handshake response
                        </code>
                      </dd>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          Error in connection establishment: net::ERR_CONNECTION_
                        </code>
                      </dd>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          WebSocket connection to ' … Sent non-empty 'Sec-WebSocket-Protocol' header but no response was
                          received
                        </code>
                      </dd>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          WebSocket is closed before the connection is established.
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Firefox
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          The connection to ws … was interrupted while the page was loading.
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        ws
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          Opening handshake has timed out
                        </code>
                      </dd>
                    </div>
                  </dl>
                </details>
              </div>
            </section>
            <section data-part="fixes">
              <h4>How to fix it</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1006"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="check-open-event" />
                      <span data-part="text">
                        <span>
                          {'Log whether the '}
                          <code translate="no" dir="ltr">
                            open
                          </code>
                          {
                            ' event fired. If it did not, the handshake failed: read the HTTP status of the upgrade request in the network panel. If there is no status, DNS, TCP or TLS failed, or the browser blocked the request.'
                          }
                        </span>
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="reconnect-with-backoff" />
                      <span data-part="text">
                        Reconnect after a random delay of 0 to 5 s, then with exponential backoff and jitter, up to a
                        limit such as 60 s.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="send-pings" />
                      <span data-part="text">
                        <span>
                          {
                            'Send a ping every 20 to 30 s, below the shortest idle timeout of any hop. Defaults: 60 s in nginx ('
                          }
                          <code translate="no" dir="ltr">
                            proxy_read_timeout
                          </code>
                          {') and AWS ALB, 5 min in Envoy ('}
                          <code translate="no" dir="ltr">
                            stream_idle_timeout
                          </code>
                          ), 350 s in AWS NLB.
                        </span>
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" value="search-logs" />
                      <span data-part="text">
                        <span>
                          {'Search the nginx '}
                          <code translate="no" dir="ltr">
                            error.log
                          </code>
                          {' at the time of the close for '}
                          <code translate="no" dir="ltr">
                            while proxying upgraded connection
                          </code>
                          {'. '}
                          <code translate="no" dir="ltr">
                            upstream timed out
                          </code>
                          {' in that line means that '}
                          <code translate="no" dir="ltr">
                            proxy_read_timeout
                          </code>
                          {' expired; nginx logs it only at level '}
                          <code translate="no" dir="ltr">
                            info
                          </code>
                          {' (default '}
                          <code translate="no" dir="ltr">
                            error
                          </code>
                          {'), so set '}
                          <code translate="no" dir="ltr">
                            error_log /var/log/nginx/error.log info
                          </code>
                          {' and wait for the next close. Also check whether the server restarted: look for '}
                          <code translate="no" dir="ltr">
                            OOMKilled
                          </code>
                          {' in the output of '}
                          <code translate="no" dir="ltr">
                            kubectl describe pod
                          </code>
                          .
                        </span>
                      </span>{' '}
                      <span data-part="who">Operator</span>
                    </label>
                    <pre data-part="run" translate="no" dir="ltr">
                      <code>
                        {"grep 'while proxying upgraded connection' /var/log/nginx/error.log\nkubectl describe pod POD"}
                      </code>
                    </pre>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>The connection was lost. Please try again.</p>
            </section>
          </div>
        </article>
      </div>
      <section
        className="wire-CompareTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
        data-count="2"
      >
        <div data-part="bar">
          <h3 data-part="heading">Side by side</h3>
          <label data-part="toggle">
            <input type="checkbox" />
            <span>Differences only</span>
          </label>
        </div>
        <table data-part="table">
          <caption data-part="caption">WebSocket 1005 No Status Received vs 1006 Abnormal Closure</caption>
          <thead>
            <tr>
              <th scope="col" data-part="corner">
                Question
              </th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1005
                </bdi>{' '}
                <span>No Status Received</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1006
                </bdi>{' '}
                <span>Abnormal Closure</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row" data-fact="stages" data-differs="true">
              <th scope="row">
                <span>At which stage of the connection does it occur?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                Closing handshake
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                At any stage
              </td>
            </tr>
            <tr data-part="row" data-fact="clean" data-differs="true">
              <th scope="row">
                <span>
                  <span>
                    {'Which value does '}
                    <code translate="no" dir="ltr">
                      wasClean
                    </code>
                    {' usually have?'}
                  </span>
                </span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                true
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                false
              </td>
            </tr>
            <tr data-part="row" data-fact="seenAs" data-differs="true">
              <th scope="row">
                <span>Which code do clients actually report?</span>
                <small data-part="note">
                  {' Measured with the versions shown; other clients may report a different code.'}
                </small>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                1005 (Chromium 156, Firefox 153, Node.js 26, ws 8)
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                1006 (Chromium 156, Firefox 153, Node.js 26, ws 8)
              </td>
            </tr>
            <tr data-part="row" data-fact="retry" data-differs="true">
              <th scope="row">
                <span>Should the client reconnect?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                Depends on the application
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                Yes, with exponential backoff and jitter
              </td>
            </tr>
            <tr data-part="row" data-fact="onWire">
              <th scope="row">
                <span>Can it be sent in a Close frame?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                No
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                No
              </td>
            </tr>
            <tr data-part="row" data-fact="sentBy">
              <th scope="row">
                <span>Who may send it?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                Nobody
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                Nobody
              </td>
            </tr>
            <tr data-part="row" data-fact="closeArgument">
              <th scope="row">
                <span>
                  <span>
                    {'Can you pass it to '}
                    <code translate="no" dir="ltr">
                      close()
                    </code>
                    {' in a browser?'}
                  </span>
                </span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                <span>
                  {'No, it throws '}
                  <code translate="no" dir="ltr">
                    InvalidAccessError
                  </code>
                </span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                <span>
                  {'No, it throws '}
                  <code translate="no" dir="ltr">
                    InvalidAccessError
                  </code>
                </span>
              </td>
            </tr>
            <tr data-part="row" data-fact="registry">
              <th scope="row">
                <span>What is its registration status?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                Reserved
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                Reserved
              </td>
            </tr>
            <tr data-part="row" data-fact="spec">
              <th scope="row">
                <span>Where is it defined?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5"
                    >
                      RFC 6455 §7.1.5
                    </a>
                  </li>
                </ul>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5"
                    >
                      RFC 6455 §7.1.5
                    </a>
                  </li>
                </ul>
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section
        className="wire-SettingsTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
        data-count="2"
      >
        <h3 data-part="heading">Settings and limits</h3>
        <table data-part="table">
          <caption data-part="caption">Settings and limits</caption>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Default</th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1005
                </bdi>{' '}
                <span>No Status Received</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1006
                </bdi>{' '}
                <span>Abnormal Closure</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  nginx
                </span>{' '}
                <code translate="no" dir="ltr">
                  proxy_read_timeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://nginx.org/en/docs/http/ngx_http_proxy_module.html"
                    >
                      nginx: ngx_http_proxy_module
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  60s
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  ingress-nginx
                </span>{' '}
                <code translate="no" dir="ltr">
                  proxy-read-timeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/"
                    >
                      ingress-nginx: ConfigMap
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  60s
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Apache
                </span>{' '}
                <code translate="no" dir="ltr">
                  ProxyTimeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://httpd.apache.org/docs/2.4/mod/mod_proxy.html"
                    >
                      Apache 2.4: mod_proxy
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  TimeOut (60s)
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  HAProxy
                </span>{' '}
                <code translate="no" dir="ltr">
                  timeout tunnel
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://docs.haproxy.org/dev/configuration.html"
                    >
                      HAProxy: Configuration Manual
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  none
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Envoy
                </span>{' '}
                <code translate="no" dir="ltr">
                  stream_idle_timeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/network/http_connection_manager/v3/http_connection_manager.proto"
                    >
                      Envoy: HTTP connection manager
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  5m
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  AWS ALB
                </span>{' '}
                <code translate="no" dir="ltr">
                  idle_timeout.timeout_seconds
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"
                    >
                      AWS: Edit attributes for your Application Load Balancer
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  60s
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1005">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
          </tbody>
        </table>
        <details data-part="more">
          <summary>14 more</summary>
          <table data-part="table">
            <caption data-part="caption">Settings and limits</caption>
            <thead>
              <tr>
                <th scope="col">Setting</th>
                <th scope="col">Default</th>
                <th scope="col" data-part="column" data-side="1">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                    1005
                  </bdi>{' '}
                  <span>No Status Received</span>
                </th>
                <th scope="col" data-part="column" data-side="2">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1006
                  </bdi>{' '}
                  <span>Abnormal Closure</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    AWS NLB
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    tcp.idle_timeout.seconds
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html"
                      >
                        AWS: Update the TCP idle timeout for your Network Load Balancer listener
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    350s
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  The connection is dropped when no data passes for this long; by default, neither endpoint is notified.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Google Cloud classic ALB
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    backend service timeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://gcpdiag.dev/rules/lb/BP/2025_002/"
                      >
                        gcpdiag: lb/BP/2025_002
                      </a>{' '}
                    </span>
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://github.com/kubernetes/ingress-gce/blob/master/examples/websocket/README.md"
                      >
                        ingress-gce: Simple Websocket Example
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    30s
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  The connection is closed this long after it opened, whether or not it is in use.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Google Cloud Run
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    request timeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://cloud.google.com/run/docs/triggering/websockets"
                      >
                        Google Cloud: Using WebSockets on Cloud Run
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    5m
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  The connection is closed this long after it opened, whether or not it is in use.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Azure Load Balancer
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    idle timeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://learn.microsoft.com/en-us/azure/load-balancer/load-balancer-tcp-idle-timeout"
                      >
                        Azure: Configure TCP reset and idle timeout for Azure Load Balancer
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    4m
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  The connection is dropped when no data passes for this long; by default, neither endpoint is notified.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Python websockets
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    ping_interval
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://websockets.readthedocs.io/en/stable/topics/keepalive.html"
                      >
                        websockets: Keepalive and latency
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    20s
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    uvicorn
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    --ws-ping-interval
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a lang="en" dir="ltr" translate="no" data-part="source" href="https://www.uvicorn.org/settings/">
                        Uvicorn: Settings
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    20.0
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Socket.IO
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    pingInterval
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://socket.io/docs/v4/server-options/"
                      >
                        Socket.IO: Server options
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    25000 ms
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    SignalR
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    KeepAliveInterval
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://learn.microsoft.com/aspnet/core/signalr/configuration"
                      >
                        ASP.NET Core: SignalR configuration
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    15s
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    ASP.NET Core
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    WebSocketOptions.KeepAliveInterval
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.builder.websocketoptions.keepaliveinterval"
                      >
                        ASP.NET Core: WebSocketOptions.KeepAliveInterval
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    2m
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    aiohttp
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    heartbeat
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://docs.aiohttp.org/en/stable/web_reference.html"
                      >
                        aiohttp: Server Reference
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    None
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  A ping (in ASP.NET Core, by default a pong) is sent this often, to keep the connection from becoming
                  idle and, with a ping timeout, to detect a dead peer. SignalR sends it only if it sent no other
                  message, and aiohttp only if it received no data.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    ws
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    closeTimeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://github.com/websockets/ws/blob/master/doc/ws.md"
                      >
                        ws: API
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    30000 ms
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  The endpoint waits this long for the peer to complete the close, then drops the TCP connection.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    ingress-nginx
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    worker-shutdown-timeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/configmap/"
                      >
                        ingress-nginx: ConfigMap
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    240s
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  Open connections have this long to finish during a shutdown or reload; then they are closed.
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    Socket.IO
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    pingTimeout
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://socket.io/docs/v4/server-options/"
                      >
                        Socket.IO: Server options
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    20000 ms
                  </code>{' '}
                  <small data-part="since" translate="no" dir="ltr">
                    Socket.IO 4.0.0
                  </small>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  <span>
                    {
                      'The connection is closed when no pong arrives within this time after a ping. In SignalR, any message from the peer restarts this timeout; in Socket.IO with '
                    }
                    <code translate="no" dir="ltr">
                      engine.io
                    </code>
                    {' 6.6.11 or later, only the first message after each ping does.'}
                  </span>
                </td>
              </tr>
              <tr data-part="row">
                <th scope="row">
                  <span data-part="of" translate="no" dir="ltr">
                    SignalR
                  </span>{' '}
                  <code translate="no" dir="ltr">
                    serverTimeoutInMilliseconds
                  </code>{' '}
                  <small data-part="sources">
                    <span>
                      <a
                        lang="en"
                        dir="ltr"
                        translate="no"
                        data-part="source"
                        href="https://learn.microsoft.com/aspnet/core/signalr/configuration"
                      >
                        ASP.NET Core: SignalR configuration
                      </a>{' '}
                    </span>
                  </small>
                </th>
                <td data-part="default" data-label="Default">
                  <code translate="no" dir="ltr">
                    30000 ms
                  </code>
                </td>
                <td data-part="value" data-side="1" data-label="1005">
                  <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
                </td>
                <td data-part="value" data-side="2" data-label="1006">
                  <span>
                    {
                      'The connection is closed when no pong arrives within this time after a ping. In SignalR, any message from the peer restarts this timeout; in Socket.IO with '
                    }
                    <code translate="no" dir="ltr">
                      engine.io
                    </code>
                    {' 6.6.11 or later, only the first message after each ping does.'}
                  </span>
                </td>
              </tr>
            </tbody>
          </table>
        </details>
      </section>
      <section
        className="wire-KeyDifferences"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
      >
        <h3 data-part="heading">Key differences</h3>
        <ol data-part="differences">
          <li data-part="difference">
            <span>
              {'1005 is a clean close ('}
              <code translate="no" dir="ltr">
                wasClean
              </code>
              {' is '}
              <code translate="no" dir="ltr">
                true
              </code>
              {'); 1006 is not ('}
              <code translate="no" dir="ltr">
                wasClean
              </code>
              {' is '}
              <code translate="no" dir="ltr">
                false
              </code>
              ).
            </span>
          </li>
          <li data-part="difference">
            <span>
              {'If the peer calls '}
              <code translate="no" dir="ltr">
                close()
              </code>
              {' without a code, you see 1005; if it crashes, you see 1006.'}
            </span>
          </li>
          <li data-part="difference">1005 usually needs no action; after 1006, reconnect and find the cause.</li>
          <li data-part="difference">
            <span>
              {'For 1005, browsers report '}
              <code translate="no" dir="ltr">
                wasClean
              </code>
              {' as '}
              <code translate="no" dir="ltr">
                true
              </code>
              {': both sides completed the closing handshake. For 1006, clients report '}
              <code translate="no" dir="ltr">
                wasClean
              </code>
              {' as '}
              <code translate="no" dir="ltr">
                false
              </code>
              : the closing handshake was not completed.
            </span>
          </li>
        </ol>
      </section>
      <section
        className="wire-WhichCode"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
        data-count="2"
      >
        <h3 data-part="heading">When each one applies</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1005
              </bdi>{' '}
              <span>No Status Received</span>
            </p>
            <p data-part="text">
              <span>
                {'It is 1005 when '}
                <code translate="no" dir="ltr">
                  wasClean
                </code>
                {' is '}
                <code translate="no" dir="ltr">
                  true
                </code>
                {' and the Close frame carried no code.'}
              </span>
            </p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1006
              </bdi>{' '}
              <span>Abnormal Closure</span>
            </p>
            <p data-part="text">
              <span>
                {'It is 1006 when '}
                <code translate="no" dir="ltr">
                  wasClean
                </code>
                {' is '}
                <code translate="no" dir="ltr">
                  false
                </code>
                {' and no valid Close frame arrived.'}
              </span>
            </p>
          </li>
        </ul>
      </section>
      <section
        className="wire-LearnMore"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
      >
        <h3 data-part="heading">Learn more</h3>
        <div data-part="lists">
          <div>
            <h4>Sources</h4>
            <ul data-part="sources">
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                >
                  RFC 6455 §7.4.1
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5"
                >
                  RFC 6455 §7.1.5
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3"
                >
                  RFC 6455 §7.2.3
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://websockets.spec.whatwg.org/#dom-closeevent-wasclean"
                >
                  WebSockets Standard: wasClean
                </a>
              </li>
            </ul>
          </div>
          <div>
            <h4>Related comparisons</h4>
            <ul data-part="pairs">
              <li>
                <span>WebSocket 1000 Normal Closure vs 1005 No Status Received</span>
              </li>
              <li>
                <span>WebSocket 1005 No Status Received vs 1010 Mandatory Extension</span>
              </li>
              <li>
                <span>WebSocket 1000 Normal Closure vs 1006 Abnormal Closure</span>
              </li>
              <li>
                <span>WebSocket 1001 Going Away vs 1006 Abnormal Closure</span>
              </li>
              <li>
                <span>WebSocket 1006 Abnormal Closure vs 1011 Internal Error</span>
              </li>
              <li>
                <span>WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure</span>
              </li>
            </ul>
          </div>
        </div>
      </section>
    </article>
  );
}

function View2(): ReactElement {
  return (
    <article
      className="wire-CompareView"
      lang="en"
      dir="ltr"
      data-protocol="websocket"
      data-kind="known"
      data-code="1010 1015"
      data-count="2"
    >
      <header data-part="header">
        <h2 data-part="title">
          <span data-part="protocol">WebSocket</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="1">
              1010
            </bdi>{' '}
            <span data-part="name">Mandatory Extension</span>
          </bdi>{' '}
          <span data-part="versus">vs</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="2">
              1015
            </bdi>{' '}
            <span data-part="name">TLS Handshake Failure</span>
          </bdi>
        </h2>
        <p data-part="intro">
          1015 means that the TLS handshake failed, before any HTTP; 1010 means that the WebSocket handshake completed
          without a required extension.
        </p>
      </header>
      <figure
        className="wire-StageDiagram"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
      >
        <figcaption data-part="caption">Where it occurs</figcaption>
        <div data-part="course" aria-hidden="true">
          <ol data-part="track" data-lanes="1">
            <li data-part="stage">
              <span data-part="label">DNS lookup</span> <span data-part="codes" />
            </li>
            <li data-part="stage">
              <span data-part="label">TCP connect</span> <span data-part="codes" />
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">TLS handshake</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="1" data-run="only">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1015
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">HTTP upgrade</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="1" data-lane="1" data-run="only">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                    1010
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage">
              <span data-part="label">Open connection</span> <span data-part="codes" />
            </li>
            <li data-part="stage">
              <span data-part="label">Closing handshake</span> <span data-part="codes" />
            </li>
          </ol>
        </div>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="1">
            1010
          </bdi>{' '}
          <span>HTTP upgrade</span>
        </p>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="2">
            1015
          </bdi>{' '}
          <span>TLS handshake</span>
        </p>
      </figure>
      <div data-part="cards">
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1010"
          data-severity="fault"
          data-side="1"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1010
              </bdi>{' '}
              <span data-part="name">Mandatory Extension</span>
            </h3>
            <p data-part="phrase" lang="en" dir="ltr" translate="no">
              Mandatory Ext.
            </p>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="allowed">
                May be sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="after-fix">
                Fix before reconnecting
              </li>
              <li data-part="tag" data-fact="registry" data-value="assigned">
                Assigned
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>
                The client closed the connection because the server did not negotiate an extension that the client
                requires.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                <span>
                  {'A client library requires an extension, such as '}
                  <code translate="no" dir="ltr">
                    permessage-deflate
                  </code>
                  {
                    ', that the server or a proxy left out of the handshake response. Browsers do not send 1010 for a missing '
                  }
                  <code translate="no" dir="ltr">
                    permessage-deflate
                  </code>
                  .
                </span>
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1010 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
            </section>
            <section data-part="fixes">
              <h4>How to fix it</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1010"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="enable-extension" />
                      <span data-part="text">
                        <span>
                          {'Enable the extension that is named in the reason of the Close frame. In ws, '}
                          <code translate="no" dir="ltr">
                            perMessageDeflate
                          </code>
                          {' is '}
                          <code translate="no" dir="ltr">
                            false
                          </code>
                          {' on the server by default.'}
                        </span>
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="make-extension-optional" />
                      <span data-part="text">
                        <span>
                          {
                            'Make the extension optional, or drop the parameters that the server does not support, such as '
                          }
                          <code translate="no" dir="ltr">
                            client_max_window_bits
                          </code>
                          .
                        </span>
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" value="keep-extensions-header" />
                      <span data-part="text">
                        <span>
                          {'Check that no proxy removes the '}
                          <code translate="no" dir="ltr">
                            Sec-WebSocket-Extensions
                          </code>
                          {' header: run the handshake with '}
                          <code translate="no" dir="ltr">
                            curl
                          </code>
                          {' once through the proxy and once directly, and compare the responses.'}
                        </span>
                      </span>{' '}
                      <span data-part="who">Operator</span>
                    </label>
                    <pre data-part="run" translate="no" dir="ltr">
                      <code>
                        curl -si --http1.1 -m 5 -H 'Connection: Upgrade' -H 'Upgrade: websocket' -H
                        'Sec-WebSocket-Version: 13' -H 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==' -H
                        'Sec-WebSocket-Extensions: permessage-deflate' https://example.com/path
                      </code>
                    </pre>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>The app could not connect to the service. Please update the app or try again later.</p>
            </section>
          </div>
        </article>
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1015"
          data-severity="fault"
          data-side="2"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1015
              </bdi>{' '}
              <span data-part="name">TLS Handshake Failure</span>
            </h3>
            <p data-part="phrase" lang="en" dir="ltr" translate="no">
              TLS handshake
            </p>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="never">
                Never sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="after-fix">
                Fix before reconnecting
              </li>
              <li data-part="tag" data-fact="registry" data-value="reserved">
                Reserved
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>
                <span>
                  {'The TLS handshake of a '}
                  <code translate="no" dir="ltr">
                    wss://
                  </code>
                  {' connection failed, so the client generated 1015 locally and no WebSocket connection was opened.'}
                </span>
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                The certificate has expired, is for another host name or lacks an intermediate certificate, or client
                and server share no TLS version. Firefox reports 1015, or 1006 if the server closes the connection
                during the TLS handshake; Chromium, Node.js and ws report 1006. A Cloudflare page with “Error 1015” is
                unrelated: it reports a rate limit.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1006 (Chromium 156, Node.js 26, ws 8), 1015 (Firefox 153)</dd>
                </div>
              </dl>
            </section>
            <section data-part="signs">
              <h4>In logs and consoles</h4>
              <div
                className="wire-SignList"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1015"
              >
                <dl data-part="signs">
                  <div>
                    <dt translate="no" dir="ltr">
                      Chrome
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        Error in connection establishment: net::ERR_CERT_
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      SignalR
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocket closed with status code: 1015
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Spring
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        CloseStatus[code=1015,
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Tomcat
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        CloseReason: code [1015]
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Jetty
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {'{1015=FAILED_TLS_HANDSHAKE,'}
                      </code>
                    </dd>
                  </div>
                </dl>
                <details data-part="more">
                  <summary>1 more</summary>
                  <dl data-part="signs">
                    <div>
                      <dt translate="no" dir="ltr">
                        Chrome
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          Error in connection establishment: net::ERR_SSL_
                        </code>
                      </dd>
                    </div>
                  </dl>
                </details>
              </div>
            </section>
            <section data-part="fixes">
              <h4>How to fix it</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1015"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" value="check-certificate" />
                      <span data-part="text">
                        <span>
                          {'Check the dates and the host names of the certificate with '}
                          <code translate="no" dir="ltr">
                            openssl s_client
                          </code>
                          {' and '}
                          <code translate="no" dir="ltr">
                            openssl x509 -noout -dates -ext subjectAltName
                          </code>
                          .
                        </span>
                      </span>{' '}
                      <span data-part="who">Operator</span>
                    </label>
                    <pre data-part="run" translate="no" dir="ltr">
                      <code>
                        {
                          'openssl s_client -connect example.com:443 -servername example.com </dev/null | openssl x509 -noout -dates -ext subjectAltName'
                        }
                      </code>
                    </pre>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" value="serve-full-chain" />
                      <span data-part="text">
                        <span>
                          {'Serve the full chain, including the intermediate certificates. In nginx, set '}
                          <code translate="no" dir="ltr">
                            ssl_certificate
                          </code>
                          {' to '}
                          <code translate="no" dir="ltr">
                            fullchain.pem
                          </code>
                          {', not to '}
                          <code translate="no" dir="ltr">
                            cert.pem
                          </code>
                          .
                        </span>
                      </span>{' '}
                      <span data-part="who">Operator</span>
                    </label>
                    <pre data-part="run" translate="no" dir="ltr">
                      <code>ssl_certificate /etc/letsencrypt/live/example.com/fullchain.pem;</code>
                    </pre>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="open-in-browser" />
                      <span data-part="text">
                        <span>
                          {'Open '}
                          <code translate="no" dir="ltr">
                            https://
                          </code>
                          {' with the same host and port in a browser tab, and read the certificate error.'}
                        </span>
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>A secure connection could not be established.</p>
            </section>
          </div>
        </article>
      </div>
      <section
        className="wire-CompareTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
        data-count="2"
      >
        <div data-part="bar">
          <h3 data-part="heading">Side by side</h3>
          <label data-part="toggle">
            <input type="checkbox" />
            <span>Differences only</span>
          </label>
        </div>
        <table data-part="table">
          <caption data-part="caption">WebSocket 1010 Mandatory Extension vs 1015 TLS Handshake Failure</caption>
          <thead>
            <tr>
              <th scope="col" data-part="corner">
                Question
              </th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1010
                </bdi>{' '}
                <span>Mandatory Extension</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1015
                </bdi>{' '}
                <span>TLS Handshake Failure</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row" data-fact="onWire" data-differs="true">
              <th scope="row">
                <span>Can it be sent in a Close frame?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                Yes
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                No
              </td>
            </tr>
            <tr data-part="row" data-fact="sentBy" data-differs="true">
              <th scope="row">
                <span>Who may send it?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                The client
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Nobody
              </td>
            </tr>
            <tr data-part="row" data-fact="stages" data-differs="true">
              <th scope="row">
                <span>At which stage of the connection does it occur?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                HTTP upgrade
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                TLS handshake
              </td>
            </tr>
            <tr data-part="row" data-fact="clean" data-differs="true">
              <th scope="row">
                <span>
                  <span>
                    {'Which value does '}
                    <code translate="no" dir="ltr">
                      wasClean
                    </code>
                    {' usually have?'}
                  </span>
                </span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                true
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                false
              </td>
            </tr>
            <tr data-part="row" data-fact="seenAs" data-differs="true">
              <th scope="row">
                <span>Which code do clients actually report?</span>
                <small data-part="note">
                  {' Measured with the versions shown; other clients may report a different code.'}
                </small>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                1010 (Chromium 156, Firefox 153, Node.js 26, ws 8)
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                1006 (Chromium 156, Node.js 26, ws 8), 1015 (Firefox 153)
              </td>
            </tr>
            <tr data-part="row" data-fact="registry" data-differs="true">
              <th scope="row">
                <span>What is its registration status?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                Assigned
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Reserved
              </td>
            </tr>
            <tr data-part="row" data-fact="spec" data-differs="true">
              <th scope="row">
                <span>Where is it defined?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-9.1"
                    >
                      RFC 6455 §9.1
                    </a>
                  </li>
                </ul>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                </ul>
              </td>
            </tr>
            <tr data-part="row" data-fact="closeArgument">
              <th scope="row">
                <span>
                  <span>
                    {'Can you pass it to '}
                    <code translate="no" dir="ltr">
                      close()
                    </code>
                    {' in a browser?'}
                  </span>
                </span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                <span>
                  {'No, it throws '}
                  <code translate="no" dir="ltr">
                    InvalidAccessError
                  </code>
                </span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                <span>
                  {'No, it throws '}
                  <code translate="no" dir="ltr">
                    InvalidAccessError
                  </code>
                </span>
              </td>
            </tr>
            <tr data-part="row" data-fact="retry">
              <th scope="row">
                <span>Should the client reconnect?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                Only after the cause is fixed
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only after the cause is fixed
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section
        className="wire-SettingsTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
        data-count="2"
      >
        <h3 data-part="heading">Settings and limits</h3>
        <table data-part="table">
          <caption data-part="caption">Settings and limits</caption>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Default</th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1010
                </bdi>{' '}
                <span>Mandatory Extension</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1015
                </bdi>{' '}
                <span>TLS Handshake Failure</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  nginx
                </span>{' '}
                <code translate="no" dir="ltr">
                  ssl_protocols
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://nginx.org/en/docs/http/ngx_http_ssl_module.html"
                    >
                      nginx: ngx_http_ssl_module
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  TLSv1.2 TLSv1.3
                </code>{' '}
                <small data-part="since" translate="no" dir="ltr">
                  nginx 1.27.3
                </small>
              </td>
              <td data-part="value" data-side="1" data-label="1010">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only these TLS versions are accepted; a minimum also allows later versions.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  HAProxy
                </span>{' '}
                <code translate="no" dir="ltr">
                  ssl-min-ver
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://docs.haproxy.org/dev/configuration.html"
                    >
                      HAProxy: Configuration Manual
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  TLSv1.2
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1010">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only these TLS versions are accepted; a minimum also allows later versions.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Apache
                </span>{' '}
                <code translate="no" dir="ltr">
                  SSLProtocol
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://httpd.apache.org/docs/2.4/mod/mod_ssl.html"
                    >
                      Apache 2.4: mod_ssl
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  all -SSLv3
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1010">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only these TLS versions are accepted; a minimum also allows later versions.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Envoy
                </span>{' '}
                <code translate="no" dir="ltr">
                  tls_minimum_protocol_version
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/transport_sockets/tls/v3/common.proto"
                    >
                      Envoy: Common TLS configuration
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  TLSv1_2
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1010">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only these TLS versions are accepted; a minimum also allows later versions.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Node.js
                </span>{' '}
                <code translate="no" dir="ltr">
                  minVersion
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://nodejs.org/api/tls.html#tlsdefault_min_version"
                    >
                      Node.js: TLS
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  TLSv1.2
                </code>{' '}
                <small data-part="since" translate="no" dir="ltr">
                  Node.js 12
                </small>
              </td>
              <td data-part="value" data-side="1" data-label="1010">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only these TLS versions are accepted; a minimum also allows later versions.
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section
        className="wire-KeyDifferences"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
      >
        <h3 data-part="heading">Key differences</h3>
        <ol data-part="differences">
          <li data-part="difference">
            <span>
              {'For 1015, check certificates and TLS versions; for 1010, check the '}
              <code translate="no" dir="ltr">
                Sec-WebSocket-Extensions
              </code>
              {' header.'}
            </span>
          </li>
          <li data-part="difference">
            A client sends 1010 to the server; 1015 is never sent, because the client generates it locally.
          </li>
          <li data-part="difference">
            Chromium reports 1006 instead of 1015, and JavaScript in a page can never send 1010.
          </li>
          <li data-part="difference">
            1010 is sent in a Close frame, so the client or the server closed the connection deliberately. 1015 is not
            valid in a Close frame. Either your own endpoint generated it locally, or the peer sent an invalid code.
          </li>
        </ol>
      </section>
      <section
        className="wire-WhichCode"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
        data-count="2"
      >
        <h3 data-part="heading">When each one applies</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1010
              </bdi>{' '}
              <span>Mandatory Extension</span>
            </p>
            <p data-part="text">
              Use 1010 only in a client, and list the missing extensions in the reason. A server fails the handshake
              instead.
            </p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1015
              </bdi>{' '}
              <span>TLS Handshake Failure</span>
            </p>
            <p data-part="text">
              <span>
                {'It is 1015 when '}
                <code translate="no" dir="ltr">
                  https://
                </code>
                {' on the same host and port also fails with a certificate or TLS error.'}
              </span>
            </p>
          </li>
        </ul>
      </section>
      <section
        className="wire-LearnMore"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1010 1015"
      >
        <h3 data-part="heading">Learn more</h3>
        <div data-part="lists">
          <div>
            <h4>Sources</h4>
            <ul data-part="sources">
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                >
                  RFC 6455 §7.4.1
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-9.1"
                >
                  RFC 6455 §9.1
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4"
                >
                  RFC 6455 §7.4
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://websockets.spec.whatwg.org/#dom-closeevent-wasclean"
                >
                  WebSockets Standard: wasClean
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number"
                >
                  IANA: WebSocket Close Code Number Registry
                </a>
              </li>
            </ul>
          </div>
          <div>
            <h4>Related comparisons</h4>
            <ul data-part="pairs">
              <li>
                <span>WebSocket 1000 Normal Closure vs 1010 Mandatory Extension</span>
              </li>
              <li>
                <span>WebSocket 1005 No Status Received vs 1010 Mandatory Extension</span>
              </li>
              <li>
                <span>WebSocket 1000 Normal Closure vs 1015 TLS Handshake Failure</span>
              </li>
              <li>
                <span>WebSocket 1006 Abnormal Closure vs 1015 TLS Handshake Failure</span>
              </li>
            </ul>
          </div>
        </div>
      </section>
    </article>
  );
}

function View3(): ReactElement {
  return (
    <article
      className="wire-CompareView"
      lang="en"
      dir="ltr"
      data-protocol="websocket"
      data-kind="known"
      data-code="1000 1001"
      data-count="2"
    >
      <header data-part="header">
        <h2 data-part="title">
          <span data-part="protocol">WebSocket</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="1">
              1000
            </bdi>{' '}
            <span data-part="name">Normal Closure</span>
          </bdi>{' '}
          <span data-part="versus">vs</span>{' '}
          <bdi data-part="subject" dir="ltr">
            <bdi dir="ltr" translate="no" data-part="code" data-side="2">
              1001
            </bdi>{' '}
            <span data-part="name">Going Away</span>
          </bdi>
        </h2>
        <p data-part="intro">
          1000 means that the session is complete; 1001 means that one side is going away, possibly in the middle of a
          session.
        </p>
      </header>
      <figure
        className="wire-StageDiagram"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
      >
        <figcaption data-part="caption">Where it occurs</figcaption>
        <div data-part="course" aria-hidden="true">
          <ol data-part="track" data-lanes="1">
            <li data-part="stage">
              <span data-part="label">DNS lookup</span> <span data-part="codes" />
            </li>
            <li data-part="stage">
              <span data-part="label">TCP connect</span> <span data-part="codes" />
            </li>
            <li data-part="stage">
              <span data-part="label">TLS handshake</span> <span data-part="codes" />
            </li>
            <li data-part="stage">
              <span data-part="label">HTTP upgrade</span> <span data-part="codes" />
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">Open connection</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="2" data-lane="1" data-run="only">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                    1001
                  </bdi>
                </span>{' '}
              </span>
            </li>
            <li data-part="stage" data-active="true">
              <span data-part="label">Closing handshake</span>{' '}
              <span data-part="codes">
                <span data-part="flag" data-side="1" data-lane="1" data-run="only">
                  <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                    1000
                  </bdi>
                </span>{' '}
              </span>
            </li>
          </ol>
        </div>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="1">
            1000
          </bdi>{' '}
          <span>Closing handshake</span>
        </p>
        <p data-part="unseen">
          <bdi dir="ltr" translate="no" data-part="code" data-side="2">
            1001
          </bdi>{' '}
          <span>Open connection</span>
        </p>
      </figure>
      <div data-part="cards">
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1000"
          data-severity="neutral"
          data-side="1"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1000
              </bdi>{' '}
              <span data-part="name">Normal Closure</span>
            </h3>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="allowed">
                May be sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="not-needed">
                No reconnect needed
              </li>
              <li data-part="tag" data-fact="registry" data-value="assigned">
                Assigned
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>The client or the server closed the connection on purpose because the session was complete.</p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                <span>
                  {'Either side called '}
                  <code translate="no" dir="ltr">
                    close(1000)
                  </code>
                  , for example because the user signed out or all data had been sent.
                </span>
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1000 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
            </section>
            <section data-part="signs">
              <h4>In logs and consoles</h4>
              <div
                className="wire-SignList"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1000"
              >
                <dl data-part="signs">
                  <div>
                    <dt translate="no" dir="ltr">
                      Python websockets
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        received 1000 (OK)
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      FastAPI (Starlette)
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocketDisconnect: (1000,
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go gorilla/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        websocket: close 1000 (normal)
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go coder/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {'status = StatusNormalClosure … and reason = '}
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Spring
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        CloseStatus[code=1000,
                      </code>
                    </dd>
                  </div>
                </dl>
                <details data-part="more">
                  <summary>2 more</summary>
                  <dl data-part="signs">
                    <div>
                      <dt translate="no" dir="ltr">
                        Tomcat
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseReason: code [1000]
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Jetty
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          {'{1000=NORMAL,'}
                        </code>
                      </dd>
                    </div>
                  </dl>
                </details>
              </div>
            </section>
            <section data-part="fixes">
              <h4>What to do</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1000"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="skip-reconnect" />
                      <span data-part="text">
                        <span>
                          {'Do not reconnect automatically: skip your retry logic when '}
                          <code translate="no" dir="ltr">
                            event.code
                          </code>
                          {' is 1000.'}
                        </span>
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="find-closing-side" />
                      <span data-part="text">
                        <span>
                          {'If you did not expect the close, log '}
                          <code translate="no" dir="ltr">
                            event.reason
                          </code>
                          {' and search the code of both sides for calls to '}
                          <code translate="no" dir="ltr">
                            close()
                          </code>
                          .
                        </span>
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="send-error-code" />
                      <span data-part="text">
                        When you close because of an error, send 1011 or a code from 4000 to 4999, so that clients can
                        tell the error from a normal close.
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>The connection has been closed.</p>
            </section>
          </div>
        </article>
        <article
          className="wire-CodeCard"
          lang="en"
          dir="ltr"
          data-protocol="websocket"
          data-kind="known"
          data-code="1001"
          data-severity="neutral"
          data-side="2"
        >
          <header data-part="header">
            <h3 data-part="title">
              <span data-part="protocol">WebSocket</span>{' '}
              <bdi dir="ltr" translate="no" data-part="code">
                1001
              </bdi>{' '}
              <span data-part="name">Going Away</span>
            </h3>
            <ul data-part="tags">
              <li data-part="tag" data-fact="onWire" data-value="allowed">
                May be sent
              </li>
              <li data-part="tag" data-fact="retry" data-value="backoff">
                Reconnect with backoff
              </li>
              <li data-part="tag" data-fact="registry" data-value="assigned">
                Assigned
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>
                The endpoint that closed the connection is going away: a server is shutting down, or a user is leaving
                the page.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                <span>
                  {
                    'Servers send it during a graceful shutdown. Browsers send it when the user closes, reloads or leaves the page. Jetty also sends it when its '
                  }
                  <code translate="no" dir="ltr">
                    idleTimeout
                  </code>
                  {' (default 30 s since Jetty 10) expires.'}
                </span>
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients actually report?</dt>{' '}
                  <dd>1001 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
            </section>
            <section data-part="signs">
              <h4>In logs and consoles</h4>
              <div
                className="wire-SignList"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1001"
              >
                <dl data-part="signs">
                  <div>
                    <dt translate="no" dir="ltr">
                      Python websockets
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        received 1001 (going away)
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      FastAPI (Starlette)
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocketDisconnect: (1001,
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go gorilla/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        websocket: close 1001 (going away)
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      Go coder/websocket
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        {'status = StatusGoingAway … and reason = '}
                      </code>
                    </dd>
                  </div>
                  <div>
                    <dt translate="no" dir="ltr">
                      SignalR
                    </dt>
                    <dd data-part="sign">
                      <code translate="no" dir="ltr">
                        WebSocket closed with status code: 1001
                      </code>
                    </dd>
                  </div>
                </dl>
                <details data-part="more">
                  <summary>6 more</summary>
                  <dl data-part="signs">
                    <div>
                      <dt translate="no" dir="ltr">
                        Spring
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseStatus[code=1001,
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Tomcat
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          CloseReason: code [1001]
                        </code>
                      </dd>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          The WebSocket session [ … idle timeout expired
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Jetty
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          {'{1001=SHUTDOWN,'}
                        </code>
                      </dd>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          WebSocketTimeoutException: Connection Idle Timeout
                        </code>
                      </dd>
                    </div>
                    <div>
                      <dt translate="no" dir="ltr">
                        Deno
                      </dt>
                      <dd data-part="sign">
                        <code translate="no" dir="ltr">
                          No response from ping frame.
                        </code>
                      </dd>
                    </div>
                  </dl>
                </details>
              </div>
            </section>
            <section data-part="fixes">
              <h4>What to do</h4>
              <div
                className="wire-FixChecklist"
                lang="en"
                dir="ltr"
                data-protocol="websocket"
                data-kind="known"
                data-code="1001"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" value="reconnect-with-backoff" />
                      <span data-part="text">
                        If the server sent it, reconnect after a random delay of 0 to 5 s, then with exponential backoff
                        and jitter.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" value="release-session" />
                      <span data-part="text">
                        When a browser sends it, treat it as a normal disconnect and release the session.
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" value="drain-first" />
                      <span data-part="text">
                        <span>
                          {
                            'Before a deployment, close the open connections in batches over a minute or more, so that clients do not all reconnect at once. In ingress-nginx, '
                          }
                          <code translate="no" dir="ltr">
                            worker-shutdown-timeout
                          </code>
                          {' (default '}
                          <code translate="no" dir="ltr">
                            240s
                          </code>
                          ) limits how long old workers keep their connections after a reload.
                        </span>
                      </span>{' '}
                      <span data-part="who">Operator</span>
                    </label>
                  </li>
                </ol>
                <div data-part="progress" aria-hidden="true">
                  <span data-part="segment" />
                  <span data-part="segment" />
                  <span data-part="segment" />
                </div>
              </div>
            </section>
            <section data-part="endUser">
              <h4>What to tell your users</h4>
              <p>The connection was closed. You can try to connect again.</p>
            </section>
          </div>
        </article>
      </div>
      <section
        className="wire-CompareTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
        data-count="2"
      >
        <div data-part="bar">
          <h3 data-part="heading">Side by side</h3>
          <label data-part="toggle">
            <input type="checkbox" />
            <span>Differences only</span>
          </label>
        </div>
        <table data-part="table">
          <caption data-part="caption">WebSocket 1000 Normal Closure vs 1001 Going Away</caption>
          <thead>
            <tr>
              <th scope="col" data-part="corner">
                Question
              </th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1000
                </bdi>{' '}
                <span>Normal Closure</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1001
                </bdi>{' '}
                <span>Going Away</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row" data-fact="closeArgument" data-differs="true">
              <th scope="row">
                <span>
                  <span>
                    {'Can you pass it to '}
                    <code translate="no" dir="ltr">
                      close()
                    </code>
                    {' in a browser?'}
                  </span>
                </span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                Yes
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                <span>
                  {'No, it throws '}
                  <code translate="no" dir="ltr">
                    InvalidAccessError
                  </code>
                </span>
              </td>
            </tr>
            <tr data-part="row" data-fact="stages" data-differs="true">
              <th scope="row">
                <span>At which stage of the connection does it occur?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                Closing handshake
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Open connection
              </td>
            </tr>
            <tr data-part="row" data-fact="seenAs" data-differs="true">
              <th scope="row">
                <span>Which code do clients actually report?</span>
                <small data-part="note">
                  {' Measured with the versions shown; other clients may report a different code.'}
                </small>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                1000 (Chromium 156, Firefox 153, Node.js 26, ws 8)
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                1001 (Chromium 156, Firefox 153, Node.js 26, ws 8)
              </td>
            </tr>
            <tr data-part="row" data-fact="retry" data-differs="true">
              <th scope="row">
                <span>Should the client reconnect?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                No, the session is complete
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Yes, with exponential backoff and jitter
              </td>
            </tr>
            <tr data-part="row" data-fact="onWire">
              <th scope="row">
                <span>Can it be sent in a Close frame?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                Yes
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Yes
              </td>
            </tr>
            <tr data-part="row" data-fact="sentBy">
              <th scope="row">
                <span>Who may send it?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                The client or the server
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                The client or the server
              </td>
            </tr>
            <tr data-part="row" data-fact="clean">
              <th scope="row">
                <span>
                  <span>
                    {'Which value does '}
                    <code translate="no" dir="ltr">
                      wasClean
                    </code>
                    {' usually have?'}
                  </span>
                </span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                true
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                true
              </td>
            </tr>
            <tr data-part="row" data-fact="registry">
              <th scope="row">
                <span>What is its registration status?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                Assigned
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Assigned
              </td>
            </tr>
            <tr data-part="row" data-fact="spec">
              <th scope="row">
                <span>Where is it defined?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                </ul>
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                <ul data-part="sources">
                  <li>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                    >
                      RFC 6455 §7.4.1
                    </a>
                  </li>
                </ul>
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section
        className="wire-SettingsTable"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
        data-count="2"
      >
        <h3 data-part="heading">Settings and limits</h3>
        <table data-part="table">
          <caption data-part="caption">Settings and limits</caption>
          <thead>
            <tr>
              <th scope="col">Setting</th>
              <th scope="col">Default</th>
              <th scope="col" data-part="column" data-side="1">
                <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                  1000
                </bdi>{' '}
                <span>Normal Closure</span>
              </th>
              <th scope="col" data-part="column" data-side="2">
                <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                  1001
                </bdi>{' '}
                <span>Going Away</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Jetty
                </span>{' '}
                <code translate="no" dir="ltr">
                  idleTimeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://github.com/jetty/jetty.project/blob/jetty-12.0.x/jetty-core/jetty-websocket/jetty-websocket-core-common/src/main/java/org/eclipse/jetty/websocket/core/WebSocketConstants.java"
                    >
                      Jetty: WebSocketConstants
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  30s
                </code>{' '}
                <small data-part="since" translate="no" dir="ltr">
                  Jetty 10
                </small>
              </td>
              <td data-part="value" data-side="1" data-label="1000">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
            <tr data-part="row">
              <th scope="row">
                <span data-part="of" translate="no" dir="ltr">
                  Tomcat
                </span>{' '}
                <code translate="no" dir="ltr">
                  setDefaultMaxSessionIdleTimeout
                </code>{' '}
                <small data-part="sources">
                  <span>
                    <a
                      lang="en"
                      dir="ltr"
                      translate="no"
                      data-part="source"
                      href="https://github.com/apache/tomcat/blob/main/java/org/apache/tomcat/websocket/WsWebSocketContainer.java"
                    >
                      Tomcat: WsWebSocketContainer
                    </a>{' '}
                  </span>
                </small>
              </th>
              <td data-part="default" data-label="Default">
                <code translate="no" dir="ltr">
                  0 (off)
                </code>
              </td>
              <td data-part="value" data-side="1" data-label="1000">
                <span aria-hidden="true">–</span> <span data-part="unseen">Does not apply</span>
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                The connection is closed when no data passes for this long.
              </td>
            </tr>
          </tbody>
        </table>
      </section>
      <section
        className="wire-KeyDifferences"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
      >
        <h3 data-part="heading">Key differences</h3>
        <ol data-part="differences">
          <li data-part="difference">
            Do not reconnect after 1000; reconnect after a 1001 from the server, with exponential backoff and jitter.
          </li>
          <li data-part="difference">
            <span>
              {'A page can call '}
              <code translate="no" dir="ltr">
                close(1000)
              </code>
              {' but not '}
              <code translate="no" dir="ltr">
                close(1001)
              </code>
              ; the browser sends 1001 automatically.
            </span>
          </li>
          <li data-part="difference">
            There is no need to reconnect after 1000. After 1001, reconnect with exponential backoff and jitter.
          </li>
        </ol>
      </section>
      <section
        className="wire-WhichCode"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
        data-count="2"
      >
        <h3 data-part="heading">Which one to use</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1000
              </bdi>{' '}
              <span>Normal Closure</span>
            </p>
            <p data-part="text">Use 1000 when the session is complete and the client should not reconnect.</p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1001
              </bdi>{' '}
              <span>Going Away</span>
            </p>
            <p data-part="text">
              <span>
                {'Use 1001 when a server shuts down. A page cannot pass it to '}
                <code translate="no" dir="ltr">
                  close()
                </code>
                ; the browser sends it automatically.
              </span>
            </p>
          </li>
        </ul>
      </section>
      <section
        className="wire-LearnMore"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
      >
        <h3 data-part="heading">Learn more</h3>
        <div data-part="lists">
          <div>
            <h4>Sources</h4>
            <ul data-part="sources">
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1"
                >
                  RFC 6455 §7.4.1
                </a>
              </li>
              <li>
                <a
                  lang="en"
                  dir="ltr"
                  translate="no"
                  data-part="source"
                  href="https://websockets.spec.whatwg.org/#dom-websocket-close"
                >
                  WebSockets Standard: close()
                </a>
              </li>
            </ul>
          </div>
          <div>
            <h4>Related comparisons</h4>
            <ul data-part="pairs">
              <li>
                <span>WebSocket 1000 Normal Closure vs 1005 No Status Received</span>
              </li>
              <li>
                <span>WebSocket 1000 Normal Closure vs 1006 Abnormal Closure</span>
              </li>
              <li>
                <span>WebSocket 1000 Normal Closure vs 1010 Mandatory Extension</span>
              </li>
              <li>
                <span>WebSocket 1000 Normal Closure vs 1015 TLS Handshake Failure</span>
              </li>
              <li>
                <span>WebSocket 1001 Going Away vs 1006 Abnormal Closure</span>
              </li>
              <li>
                <span>WebSocket 1001 Going Away vs 1012 Service Restart</span>
              </li>
            </ul>
          </div>
        </div>
      </section>
    </article>
  );
}
