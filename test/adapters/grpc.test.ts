import { Code, ConnectError } from '@connectrpc/connect';
import { Client, credentials, Metadata, Server, ServerCredentials, status, type ServiceError } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromGrpcStatus, fromGrpcText } from '../../src/adapters/grpc.js';

const names = Object.entries(status).filter((entry): entry is [string, number] => typeof entry[1] === 'number');

describe('errors of grpc-js, from a real server', () => {
  const bytes = (buffer: Buffer) => buffer;
  const server = new Server();
  let client: Client;
  beforeAll(async () => {
    const fail = {
      path: '/test.Test/Fail',
      requestStream: false,
      responseStream: false,
      requestSerialize: bytes,
      requestDeserialize: bytes,
      responseSerialize: bytes,
      responseDeserialize: bytes,
    };
    server.addService(
      { fail },
      {
        fail: (call: { request: Buffer }, answer: (error: object) => void) =>
          answer({ code: call.request[0], details: 'the \u202edetails', metadata: new Metadata() }),
      },
    );
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      );
    });
    client = new Client(`127.0.0.1:${port}`, credentials.createInsecure());
  });
  afterAll(() => {
    client.close();
    server.forceShutdown();
  });
  const call = (path: string, code: number, options = {}) =>
    new Promise<ServiceError | null>((resolve) => {
      client.makeUnaryRequest(path, bytes, bytes, Buffer.from([code]), new Metadata(), options, resolve);
    });

  it.each(names.filter(([, code]) => code > 0))('%s', async (name, code) => {
    const error = await call('/test.Test/Fail', code);
    const seen = { protocol: 'grpc', code, mayMean: [], observed: name, reason: 'the \u{FFFD}details' };
    expect(fromGrpcStatus(error)).toMatchObject(seen);
    expect(fromGrpcText(String(error))).toMatchObject(seen);
  });

  it('a method that does not exist, and a deadline that passes', async () => {
    expect(fromGrpcStatus(await call('/test.Test/Missing', 0))).toMatchObject({ code: 12, observed: 'UNIMPLEMENTED' });
    const late = await call('/test.Test/Fail', 5, { deadline: Date.now() - 1 });
    expect(fromGrpcStatus(late)).toMatchObject({ code: 4, observed: 'DEADLINE_EXCEEDED' });
  });
});

describe('errors of Connect', () => {
  const codes = Object.entries(Code).filter((entry): entry is [string, Code] => typeof entry[1] === 'number');

  it.each(codes)('%s', (_, code) => {
    const error = new ConnectError('no \u0007luck', code);
    const seen = { protocol: 'grpc', code, observed: status[code], reason: 'no \u{FFFD}luck' };
    expect(fromGrpcStatus(error)).toMatchObject(seen);
    expect(fromGrpcStatus(error.message)).toMatchObject(seen);
    expect(fromGrpcText(String(error))).toMatchObject(seen);
  });
});

describe('other shapes', () => {
  it.each(names)('reads %s by name, in every spelling, and by number', (name, code) => {
    const pascal = name.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const spellings = [name, name.toLowerCase(), pascal, name.replaceAll('_', ' '), name.replaceAll('_', '-')];
    for (const given of [...spellings, code, String(code), BigInt(code)]) {
      expect(fromGrpcStatus(given)).toMatchObject({ protocol: 'grpc', code, observed: name, reason: '' });
    }
    expect(fromGrpcStatus({ code: name, message: 'x' })).toMatchObject({ code, observed: name, reason: 'x' });
  });

  it('reads trailers, and the JSON of a Google API', () => {
    expect(fromGrpcStatus({ 'grpc-status': '16', 'grpc-message': 'no token' })).toMatchObject({
      code: 16,
      reason: 'no token',
    });
    const body = { error: { code: 404, message: 'no such bucket', status: 'NOT_FOUND' } };
    expect(fromGrpcStatus(body)).toMatchObject({ code: 5, observed: 'NOT_FOUND', reason: 'no such bucket' });
  });

  it('reads Go’s Canceled', () => {
    expect(fromGrpcStatus('Canceled')).toMatchObject({ code: 1, observed: 'CANCELLED' });
  });

  it('keeps a number that no name has', () => {
    expect(fromGrpcStatus(17)).toMatchObject({ protocol: 'grpc', code: 17, observed: '17' });
  });

  it.each([undefined, null, {}, '', 'teapot', 1.5, Number.NaN, { code: 'ECONNREFUSED' }, new Error('no')])(
    'makes nothing of %o',
    (given) => {
      expect(fromGrpcStatus(given)).not.toHaveProperty('protocol');
    },
  );
});

describe('fromGrpcText', () => {
  it.each([
    ['rpc error: code = Unavailable desc = connection error', 14, 'connection error'],
    [
      'E1121 main.go:12] could not greet: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
      4,
      'context deadline exceeded',
    ],
    [
      '<AioRpcError of RPC that terminated with:\n\tstatus = StatusCode.PERMISSION_DENIED\n\tdetails = "no"\n>',
      7,
      'no',
    ],
    [
      'Grpc.Core.RpcException: Status(StatusCode="Unavailable", Detail="Error connecting to subchannel.", DebugException="")',
      14,
      'Error connecting to subchannel.',
    ],
    [
      'Status{code=UNAVAILABLE, description=Network closed for unknown reason, cause=null}',
      14,
      'Network closed for unknown reason',
    ],
    ['io.grpc.StatusRuntimeException: UNAVAILABLE: io exception', 14, 'io exception'],
    ['io.grpc.StatusRuntimeException: UNAUTHENTICATED', 16, ''],
    ['DEADLINE_EXCEEDED: deadline exceeded after 9.9s', 4, 'deadline exceeded after 9.9s'],
    ['GRPC::ResourceExhausted: 8:quota', 8, 'quota'],
    ['8-RESOURCE_EXHAUSTED: quota', 8, 'quota'],
    ['level=error grpc.code=Unknown grpc.method=Create', 2, ''],
    ['{"created":"@1","file_line":3218,"grpc_status":14}', 14, ''],
    ['grpc-status: 14', 14, ''],
    ['call [1] status: code=13 details="x"', 13, '"x"'],
    ['{code: 14, message: "Http response at 400 or 500 level"}', 14, 'Http response at 400 or 500 level'],
    ['gRPC Error (code: 14, codeName: UNAVAILABLE, message: no route)', 14, 'no route)'],
    ['ERROR:\n  Code: Unavailable\n  Message: no', 14, 'no'],
    ['status: ResourceExhausted, message: "quota", details: [], metadata: MetadataMap { headers: {} }', 8, 'quota'],
    ['ConnectError: [unavailable] PING timed out', 14, 'PING timed out'],
    [
      'Error: 14 UNAVAILABLE: No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1',
      14,
      'No connection established. Last error: connect ECONNREFUSED 127.0.0.1:1',
    ],
  ])('reads %s', (line, code, reason) => {
    expect(fromGrpcText(line)).toMatchObject({ protocol: 'grpc', code, reason });
  });

  it.each([
    '[error] x',
    'code = Unavailable',
    'status: Green, message: "x"',
    '12 ANGRY: men',
    'UNAVAILABLE',
    '#2 [internal] load metadata',
    '[internal] load build context',
    'x [unknown]@[unknown] LOG: x',
    'status: 401, message: "no"',
    'nginx [ok] 1.30',
  ])('makes nothing of %s', (line) => {
    expect(fromGrpcText(line)).toStrictEqual({ mayMean: [], stages: [], observed: line, reason: '' });
  });
});
