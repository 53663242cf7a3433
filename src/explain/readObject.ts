import { fromGrpcStatus } from '../adapters/grpc.js';
import { fromResponse } from '../adapters/http.js';
import { fromNodeError } from '../adapters/node.js';
import { fromSocketIo } from '../adapters/socketio.js';
import { fromText } from '../adapters/text.js';
import { fromCloseEvent } from '../adapters/websocket.js';
import type { Observation, Reading } from '../model.js';
import { readProperty } from '../text/readProperty.js';
import { visibleText } from '../text/visibleText.js';
import { codeLists } from './codeLists.js';

/** Reads an event, a response or an error by its shape, with the adapter that is for it. Never throws. */
export function readObject(input: unknown): Observation {
  const own = (name: string) => readProperty(input, name);
  if (isObservation(input)) return input;
  const [code, message] = [own('code'), visibleText(own('message'), 4096)];
  const isText = (name: string) => typeof own(name) === 'string';

  if (typeof own('wasClean') === 'boolean' || (typeof code === 'number' && own('type') === 'close')) {
    return fromCloseEvent(input);
  }
  if (typeof code === 'number' && code >= 1000 && isText('reason')) return fromCloseEvent(input);
  // An error of axios, got or ky carries what was answered; a gRPC error may, too, but has a status of its own.
  const isGrpc = isText('details') || isText('rawMessage') || (own('metadata') !== undefined && code !== undefined);
  if (isGrpc) {
    const status = fromGrpcStatus(input);
    if (status.protocol) return status;
  }
  for (const response of [input, own('response')]) {
    const status = readProperty(response, 'status') ?? readProperty(response, 'statusCode');
    if (Number.isInteger(status) && (readProperty(response, 'headers') ?? undefined) !== undefined) {
      return fromResponse(response);
    }
  }
  if (own('type') === 'TransportError') return fromSocketIo(message, input);
  const failure = fromNodeError(input);
  if (failure.protocol) return failure;
  const said = fromText(message);
  if (said.protocol) return said;
  // Errors of servers have a status and no headers.
  const status = own('status') ?? own('statusCode');
  return Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599 ? fromResponse(input) : failure;
}

function isObservation(input: unknown): input is Observation {
  const mayMean = readProperty(input, 'mayMean');
  const protocol = readProperty(input, 'protocol');
  return (
    Array.isArray(mayMean) &&
    Array.isArray(readProperty(input, 'stages')) &&
    typeof readProperty(input, 'observed') === 'string' &&
    (protocol === undefined || (typeof protocol === 'string' && Object.hasOwn(codeLists, protocol))) &&
    mayMean.every((other: unknown) => isReading(other))
  );
}

function isReading(value: unknown): value is Reading {
  return typeof readProperty(value, 'protocol') === 'string' && readProperty(value, 'code') !== undefined;
}
