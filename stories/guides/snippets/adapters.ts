import { fromGrpcStatus } from 'wirecodes/adapters/grpc';
import { fromResponse } from 'wirecodes/adapters/http';
import { fromNodeError } from 'wirecodes/adapters/node';
import { fromSocketIo } from 'wirecodes/adapters/socketio';
import { fromText } from 'wirecodes/adapters/text';
import { fromCloseEvent } from 'wirecodes/adapters/websocket';

console.log(fromCloseEvent({ code: 1006, reason: '' }).code); // 1006
console.log(fromSocketIo('ping timeout').stages); // [ 'open' ]
console.log(fromResponse(new Response('', { status: 503, headers: { 'retry-after': '30' } })).retryAfterSeconds); // 30
console.log(fromGrpcStatus({ code: 14, details: 'connection refused' }).code); // 14
console.log(fromNodeError({ code: 'CERT_HAS_EXPIRED' }).code); // 10
console.log(fromText('rpc error: code = Unavailable desc = connection refused').code); // 14
console.log(fromText('Error: connect ECONNREFUSED 127.0.0.1:8080').code); // ECONNREFUSED
