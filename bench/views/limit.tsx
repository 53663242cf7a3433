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
        <p data-part="intro">With 1005 a Close frame arrived and was empty; with 1006 none arrived at all.</p>
      </header>
      <figure
        className="wire-StageDiagram"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1005 1006"
      >
        <figcaption data-part="caption">Where it arises</figcaption>
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
                The app decides
              </li>
              <li data-part="tag" data-fact="registry" data-value="reserved">
                Reserved
              </li>
            </ul>
          </header>
          <div data-part="body">
            <section data-part="summary">
              <h4>Description</h4>
              <p>A Close frame arrived without a code in it, so your client reports 1005 in its place.</p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>The other side called close() without arguments, or its library sends an empty Close frame.</p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
                  <dd>1005 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
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
                      <input type="checkbox" />
                      <span data-part="text">
                        Treat it as an ordinary close unless your application agreed on codes.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">Pass a code to close() so that clients learn why you closed.</span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Never send 1005 yourself: forward an empty Close frame as an empty one.
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
                The connection ended without a Close frame, so your client reports 1006 because it has nothing better.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                A process crashed, the network broke, a proxy cut an idle connection, or the opening handshake failed:
                browsers hide a refused upgrade behind it as well. A browser that gives up over a bad frame reports 1006
                too.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
                  <dd>1006 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
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
                data-code="1006"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Note whether the open event fired: without it, the handshake failed and the network panel shows
                        the HTTP status.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Reconnect after a random 0 to 5 seconds, then with growing delays.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Send pings more often than the shortest idle timeout on the path.
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Look in the logs of server and proxy for a crash, a timeout or a refused upgrade around that
                        time.
                      </span>{' '}
                      <span data-part="who">Operations</span>
                    </label>
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
              <p>The connection was lost. Trying to reconnect…</p>
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
            <span>Only differences</span>
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
                <span>Where in the connection does it arise?</span>{' '}
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
                <span>What is wasClean, as a rule?</span>{' '}
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
                <span>Which code do clients really report?</span>
                <small data-part="note">
                  {' Measured with the versions named; other clients may report something else.'}
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
                The application decides
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                Yes, with random delays that grow
              </td>
            </tr>
            <tr data-part="row" data-fact="onWire">
              <th scope="row">
                <span>Can it travel in a Close frame?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                No, it must not
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                No, it must not
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
                <span>Does close() in a browser take it?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1005">
                No, it throws InvalidAccessError
              </td>
              <td data-part="value" data-side="2" data-label="1006">
                No, it throws InvalidAccessError
              </td>
            </tr>
            <tr data-part="row" data-fact="registry">
              <th scope="row">
                <span>Is it registered?</span>{' '}
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
            1005 is a proper close with wasClean true; 1006 is a break with wasClean false.
          </li>
          <li data-part="difference">
            A peer that calls close() without a code leads to 1005; a peer that crashes leads to 1006.
          </li>
          <li data-part="difference">1005 calls for nothing; 1006 calls for a search and a reconnect.</li>
          <li data-part="difference">
            With 1005 both sides finished the closing handshake. With 1006 there was no proper closing handshake.
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
        <h3 data-part="heading">How to tell them apart</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1005
              </bdi>{' '}
              <span>No Status Received</span>
            </p>
            <p data-part="text">It is 1005 if the close was clean and the Close frame had no body.</p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1006
              </bdi>{' '}
              <span>Abnormal Closure</span>
            </p>
            <p data-part="text">It is 1006 if wasClean is false and your side received no valid Close frame.</p>
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
              <li translate="no">
                <span>WebSocket 1000 vs 1005</span>
              </li>
              <li translate="no">
                <span>WebSocket 1005 vs 1010</span>
              </li>
              <li translate="no">
                <span>WebSocket 1001 vs 1006</span>
              </li>
              <li translate="no">
                <span>WebSocket 1006 vs 1015</span>
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
          1015 fails before any HTTP is spoken; 1010 comes after the handshake, over an extension that it left out.
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
        <figcaption data-part="caption">Where it arises</figcaption>
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
                The client needs an extension that the server did not accept in the handshake, so the client leaves.
              </p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                A client library insists on an extension, such as permessage-deflate, that the server or a proxy left
                out of its response.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
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
                      <input type="checkbox" />
                      <span data-part="text">Enable the extension that the reason of the Close frame names.</span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Make the extension optional, or agree on its parameters with the server.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">Check that no proxy drops the Sec-WebSocket-Extensions header.</span>{' '}
                      <span data-part="who">Operations</span>
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
              <p>The app and the service could not agree on how to talk to each other.</p>
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
              <p>The TLS handshake of a wss:// connection failed, so no WebSocket connection ever existed.</p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                The certificate has expired, names another host or lacks its intermediate, or the two sides share no TLS
                version. Chromium does not tell the page and reports 1006; Firefox reports 1015.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
                  <dd>1006 (Chromium 156, Node.js 26, ws 8), 1015 (Firefox 153)</dd>
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
                data-code="1015"
              >
                <ol data-part="steps">
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">Check that the certificate is in date and names this host.</span>{' '}
                      <span data-part="who">Operations</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">Serve the whole chain, intermediate certificates included.</span>{' '}
                      <span data-part="who">Operations</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Open the same host over https:// in a browser and read its certificate error.
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
            <span>Only differences</span>
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
                <span>Can it travel in a Close frame?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                Yes
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                No, it must not
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
                <span>Where in the connection does it arise?</span>{' '}
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
                <span>What is wasClean, as a rule?</span>{' '}
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
                <span>Which code do clients really report?</span>
                <small data-part="note">
                  {' Measured with the versions named; other clients may report something else.'}
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
                <span>Is it registered?</span>{' '}
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
                <span>Does close() in a browser take it?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                No, it throws InvalidAccessError
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                No, it throws InvalidAccessError
              </td>
            </tr>
            <tr data-part="row" data-fact="retry">
              <th scope="row">
                <span>Should the client reconnect?</span>{' '}
              </th>
              <td data-part="value" data-side="1" data-label="1010">
                Only once the cause is fixed
              </td>
              <td data-part="value" data-side="2" data-label="1015">
                Only once the cause is fixed
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
            For 1015 look at certificates and TLS versions; for 1010 look at the Sec-WebSocket-Extensions header.
          </li>
          <li data-part="difference">
            A client sends 1010 to the server; 1015 reaches nobody, each side only notes it.
          </li>
          <li data-part="difference">Chromium shows 1006 in place of 1015, and a page’s script can never send 1010.</li>
          <li data-part="difference">
            1010 travels in a Close frame, so one of the two sides chose to send it. 1015 must not stand in a Close
            frame: either your own side reported it, or the other side broke the protocol.
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
        <h3 data-part="heading">How to tell them apart</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1010
              </bdi>{' '}
              <span>Mandatory Extension</span>
            </p>
            <p data-part="text">
              Send 1010 only from a client, and name the missing extensions in the reason; a server refuses the
              handshake instead.
            </p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1015
              </bdi>{' '}
              <span>TLS Handshake Failure</span>
            </p>
            <p data-part="text">It is 1015 if https:// on the same host fails with a certificate or TLS error too.</p>
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
              <li translate="no">
                <span>WebSocket 1000 vs 1010</span>
              </li>
              <li translate="no">
                <span>WebSocket 1005 vs 1010</span>
              </li>
              <li translate="no">
                <span>WebSocket 1000 vs 1015</span>
              </li>
              <li translate="no">
                <span>WebSocket 1006 vs 1015</span>
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
          With 1000 the work is done; with 1001 one side had to leave while there may be more to say.
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
        <figcaption data-part="caption">Where it arises</figcaption>
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
              <p>The connection has done what it was opened for, and one side closed it on purpose.</p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>Your code or the other side called close(1000), or a server ended the session in good order.</p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
                  <dd>1000 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
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
                      <input type="checkbox" />
                      <span data-part="text">Nothing to fix: leave automatic reconnecting off for this code.</span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="client">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        If you did not expect it, look at the reason and find out which side closed first.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Send another code when you close because of an error, so that clients can tell.
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
              <p>The endpoint is leaving: a server shuts down, or a browser leaves the page.</p>
            </section>
            <section data-part="when">
              <h4>When you see it</h4>
              <p>
                Servers send it during a shutdown; browsers send it when the user closes or leaves the page, Chromium
                sometimes only minutes later.
              </p>
              <dl data-part="details">
                <div data-part="detail" data-fact="seenAs">
                  <dt>Which code do clients really report?</dt>{' '}
                  <dd>1001 (Chromium 156, Firefox 153, Node.js 26, ws 8)</dd>
                </div>
              </dl>
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
                      <input type="checkbox" />
                      <span data-part="text">
                        Reconnect with a random, growing delay if the server was the one to leave.
                      </span>{' '}
                      <span data-part="who">Client</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="server">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        When a browser sends it, treat it as an ordinary goodbye and free the session.
                      </span>{' '}
                      <span data-part="who">Server</span>
                    </label>
                  </li>
                  <li data-part="step" data-who="operator">
                    <label>
                      <input type="checkbox" />
                      <span data-part="text">
                        Drain connections before a deployment, so that clients do not all return at once.
                      </span>{' '}
                      <span data-part="who">Operations</span>
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
              <p>The connection was closed because one side left. It can be opened again.</p>
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
            <span>Only differences</span>
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
                <span>Does close() in a browser take it?</span>{' '}
                <span data-part="mark">
                  <span aria-hidden="true">≠</span> <span data-part="unseen">differs</span>
                </span>
              </th>
              <td data-part="value" data-side="1" data-label="1000">
                Yes
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                No, it throws InvalidAccessError
              </td>
            </tr>
            <tr data-part="row" data-fact="stages" data-differs="true">
              <th scope="row">
                <span>Where in the connection does it arise?</span>{' '}
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
                <span>Which code do clients really report?</span>
                <small data-part="note">
                  {' Measured with the versions named; other clients may report something else.'}
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
                No need: the work is done
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Yes, with random delays that grow
              </td>
            </tr>
            <tr data-part="row" data-fact="onWire">
              <th scope="row">
                <span>Can it travel in a Close frame?</span>{' '}
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
                Either side
              </td>
              <td data-part="value" data-side="2" data-label="1001">
                Either side
              </td>
            </tr>
            <tr data-part="row" data-fact="clean">
              <th scope="row">
                <span>What is wasClean, as a rule?</span>{' '}
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
                <span>Is it registered?</span>{' '}
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
        className="wire-KeyDifferences"
        lang="en"
        dir="ltr"
        data-protocol="websocket"
        data-kind="known"
        data-code="1000 1001"
      >
        <h3 data-part="heading">Key differences</h3>
        <ol data-part="differences">
          <li data-part="difference">A client stays away after 1000 and usually comes back after a server’s 1001.</li>
          <li data-part="difference">A page may call close(1000); 1001 it leaves to the browser.</li>
          <li data-part="difference">
            After 1000 there is nothing left to reconnect for. After 1001, reconnect with random delays that grow.
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
        <h3 data-part="heading">Which one to send</h3>
        <ul data-part="choices">
          <li data-part="choice" data-side="1">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="1">
                1000
              </bdi>{' '}
              <span>Normal Closure</span>
            </p>
            <p data-part="text">Send 1000 when the conversation is over and nobody needs to come back.</p>
          </li>
          <li data-part="choice" data-side="2">
            <p data-part="label">
              <bdi dir="ltr" translate="no" data-part="code" data-side="2">
                1001
              </bdi>{' '}
              <span>Going Away</span>
            </p>
            <p data-part="text">
              Send 1001 from a server that shuts down; a page cannot pass it to close(), the browser sends it by itself.
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
              <li translate="no">
                <span>WebSocket 1000 vs 1005</span>
              </li>
              <li translate="no">
                <span>WebSocket 1000 vs 1010</span>
              </li>
              <li translate="no">
                <span>WebSocket 1000 vs 1015</span>
              </li>
              <li translate="no">
                <span>WebSocket 1001 vs 1006</span>
              </li>
              <li translate="no">
                <span>WebSocket 1001 vs 1012</span>
              </li>
            </ul>
          </div>
        </div>
      </section>
    </article>
  );
}
