import type { Meta, StoryObj } from '@storybook/react-vite';
import { grpc } from '../src/catalogs/grpc.js';
import { http } from '../src/catalogs/http.js';
import { websocket } from '../src/catalogs/websocket.js';
import { CompareView, findCode } from '../src/index.js';
import { localeOf } from './words.js';

/** Codes that are worth a page together. */
const meta: Meta = {
  title: 'Views/Sets of codes',
};
export default meta;

export const Reconnecting: StoryObj = {
  render: (_, { globals }) => (
    <CompareView catalog={websocket} codes={[1000, 1001, 1012, 1013]} locale={localeOf(globals)} />
  ),
};
export const Authentication: StoryObj = {
  render: (_, { globals }) => (
    <CompareView entries={[1008, 3000, 3003, 4401].map((code) => findCode(websocket, code, localeOf(globals)))} />
  ),
};
export const Unavailable: StoryObj = {
  name: 'HTTP 503 and gRPC UNAVAILABLE',
  render: (_, { globals }) => (
    <CompareView
      entries={[
        findCode(http, 503, localeOf(globals, 'http')),
        findCode(grpc, 'UNAVAILABLE', localeOf(globals, 'grpc')),
      ]}
    />
  ),
};
export const BadGateway: StoryObj = {
  name: 'WebSocket 1014 and HTTP 502',
  render: (_, { globals }) => (
    <CompareView
      entries={[findCode(websocket, 1014, localeOf(globals)), findCode(http, 502, localeOf(globals, 'http'))]}
    />
  ),
};
export const Refused: StoryObj = {
  name: 'WebSocket 1008 and HTTP 403',
  render: (_, { globals }) => (
    <CompareView
      entries={[findCode(websocket, 1008, localeOf(globals)), findCode(http, 403, localeOf(globals, 'http'))]}
    />
  ),
};
export const Refusals: StoryObj = {
  name: 'One refusal in three protocols, in Korean',
  globals: { locale: 'ko' },
  render: (_, { globals }) => (
    <CompareView
      entries={[
        findCode(websocket, 3003, localeOf(globals)),
        findCode(http, 403, localeOf(globals, 'http')),
        findCode(grpc, 7, localeOf(globals, 'grpc')),
      ]}
    />
  ),
};
