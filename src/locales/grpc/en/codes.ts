import type { grpc } from '../../../catalogs/grpc.js';
import type { CodeTexts } from '../../../model.js';

/** gRPC codes in English. */
export const codes: CodeTexts<typeof grpc> = {
  0: {
    name: 'OK',
    summary: 'The call finished, and the server says that it succeeded.',
    when: 'Every successful call ends with it, in the trailers after the last message.',
    fixes: [
      { who: 'client', text: 'Nothing to fix: use the response.' },
      {
        who: 'client',
        text: 'If the response is emptier than you expect, remember that proto3 does not send a plain field that holds its default value.',
      },
      {
        who: 'server',
        text: 'Return an error status when the work failed, not OK with an error inside the message.',
      },
    ],
    choose: 'Return OK when the call did what it promised.',
    endUser: 'Done.',
  },
  1: {
    name: 'Cancelled',
    summary: 'The call was called off before it finished, as a rule by the caller.',
    when: 'A user left the page, a parent request ended, a context was cancelled, or a client connection went down under a running handler.',
    fixes: [
      { who: 'client', text: 'If you cancelled on purpose, drop the result and do not report an error.' },
      { who: 'client', text: 'Find out who owns the context or the token: the parent often ends before the child.' },
      { who: 'server', text: 'Stop working as soon as the call is cancelled, and pass the cancellation on.' },
    ],
    choose: 'Return CANCELLED when the caller no longer wants the answer.',
    endUser: 'The action was cancelled.',
  },
  2: {
    name: 'Unknown',
    summary: 'The call failed, and whoever reports it knows nothing more precise.',
    when: 'A handler threw an exception that nobody translated, or a proxy answered with an HTTP status that gRPC has no code for.',
    fixes: [
      { who: 'server', text: 'Look for an uncaught exception in the log and turn it into a status with a meaning.' },
      { who: 'client', text: 'Read the message: a mention of an HTTP status points at a proxy or a wrong port.' },
      { who: 'operator', text: 'Call the server directly once, without the proxy in between.' },
    ],
    choose: 'Return UNKNOWN only for an error from elsewhere that you cannot classify.',
    endUser: 'Something went wrong. Please try again later.',
  },
  3: {
    name: 'Invalid Argument',
    summary: 'The request is wrong in itself, whatever state the system is in.',
    when: 'A field is missing, malformed or outside the limits that the API documents.',
    fixes: [
      { who: 'client', text: 'Read the message and the BadRequest details for the field that was refused.' },
      { who: 'client', text: 'Correct the request before you send it again.' },
      { who: 'server', text: 'Name the field and the rule in the error details.' },
    ],
    choose: 'Return INVALID_ARGUMENT when the same request would be wrong at any time.',
    endUser: 'Some of the information is not valid. Please check it.',
  },
  4: {
    name: 'Deadline Exceeded',
    summary: 'The time that the caller allowed ran out before the answer was there.',
    when: 'The server is slow, the deadline is short, the name cannot be resolved in time, or a chain of calls used up the budget of the first one.',
    fixes: [
      { who: 'client', text: 'Compare the deadline with the time that the call takes on a good day.' },
      { who: 'client', text: 'Before you repeat a write, find out whether it took place after all.' },
      { who: 'server', text: 'Check the remaining time before expensive work, and pass the deadline on.' },
      { who: 'operator', text: 'Trace the call to see which hop used up the time.' },
    ],
    choose: 'Return DEADLINE_EXCEEDED when the caller’s time is up; your own slow dependency calls for UNAVAILABLE.',
    endUser: 'This is taking too long. Please try again.',
  },
  5: {
    name: 'Not Found',
    summary: 'The entity that the request names does not exist, or not for this caller.',
    when: 'The identifier is mistyped, the entity was deleted, or the service hides what the caller may not see.',
    fixes: [
      { who: 'client', text: 'Check the identifier, the project and the environment that it belongs to.' },
      { who: 'server', text: 'Say in the message which kind of entity is missing.' },
      {
        who: 'operator',
        text: 'For an entity that was created a moment ago, check whether you read from a replica that lags.',
      },
    ],
    choose: 'Return NOT_FOUND for a missing entity; a missing method is UNIMPLEMENTED.',
    endUser: 'We could not find what you are looking for.',
  },
  6: {
    name: 'Already Exists',
    summary: 'The entity that the client wants to create is already there.',
    when: 'Two clients chose the same name, or a create call was repeated after its first answer got lost.',
    fixes: [
      { who: 'client', text: 'Read the existing entity: if it is yours from a first attempt, go on with it.' },
      { who: 'client', text: 'Otherwise choose another name or update the entity.' },
      { who: 'server', text: 'Take a request identifier, so that a repeated create gives the first answer again.' },
    ],
    choose: 'Return ALREADY_EXISTS only for a creation that collides with an existing entity.',
    endUser: 'This already exists.',
  },
  7: {
    name: 'Permission Denied',
    summary: 'The caller is known, but may not do this.',
    when: 'A role or a scope is missing, a policy forbids the action, or a proxy answered the call with HTTP 403.',
    fixes: [
      { who: 'client', text: 'Check which account and which scopes the token really carries.' },
      { who: 'operator', text: 'Grant the missing role, or confirm that the refusal is intended.' },
      { who: 'server', text: 'Name the missing permission in the error details if the caller may know it.' },
    ],
    choose: 'Return PERMISSION_DENIED when you know the caller and the answer is still no.',
    endUser: 'You do not have permission to do this.',
  },
  8: {
    name: 'Resource Exhausted',
    summary: 'Something that is limited has run out: a quota, memory, disk space, threads or the allowed message size.',
    when: 'A quota is used up, a message is larger than the configured limit, or the server has no room for more calls.',
    fixes: [
      { who: 'client', text: 'Read the message: it says whether a quota or the message size is the problem.' },
      {
        who: 'client',
        text: 'For a quota, slow down and honour the RetryInfo detail; for size, send less per message.',
      },
      { who: 'operator', text: 'Raise the quota or the limit of message size where it is too tight.' },
    ],
    choose: 'Return RESOURCE_EXHAUSTED when a limit is reached, and add RetryInfo when waiting helps.',
    endUser: 'Too many requests right now. Please wait a moment.',
  },
  9: {
    name: 'Failed Precondition',
    summary: 'The system is not in the state that the operation needs.',
    when: 'A directory to be deleted still has content, an account is not activated, or a step of a sequence was left out.',
    fixes: [
      { who: 'client', text: 'Bring the system into the required state first, then call again.' },
      { who: 'client', text: 'Turn automatic retries off for this code: repeating alone changes nothing.' },
      { who: 'server', text: 'List the failed conditions in the PreconditionFailure detail.' },
    ],
    choose: 'Return FAILED_PRECONDITION when somebody must change the state before a retry makes sense.',
    endUser: 'This cannot be done yet. Another step comes first.',
  },
  10: {
    name: 'Aborted',
    summary: 'The operation ran into a concurrent one and was given up.',
    when: 'A transaction was aborted, or the version that the client read is no longer the current one.',
    fixes: [
      { who: 'client', text: 'Start the whole sequence over: read again, change, write again.' },
      { who: 'client', text: 'Wait a random time between attempts, so that the same two do not collide again.' },
      { who: 'server', text: 'Keep transactions short and lock rows in the same order everywhere.' },
    ],
    choose: 'Return ABORTED when the client should repeat a whole transaction, not the single call.',
    endUser: 'Someone else changed this at the same time. Please try again.',
  },
  11: {
    name: 'Out of Range',
    summary: 'The request reaches past the end of what exists at the moment.',
    when: 'A client reads past the end of a file, or asks for a position that a list, now shorter, no longer has.',
    fixes: [
      { who: 'client', text: 'When you iterate, take it as the end of the data.' },
      { who: 'client', text: 'Otherwise fetch the current size and stay below it.' },
      { who: 'server', text: 'Say in the message where the valid range ends.' },
    ],
    choose: 'Return OUT_OF_RANGE when the same request could become valid as the data grows.',
    endUser: 'There is nothing more to show.',
  },
  12: {
    name: 'Unimplemented',
    summary: 'The server does not offer this method, or not in the way in which it was called.',
    when: 'Client and server were built from different versions of the service, the call reached the wrong server, or the server lacks the compression that the client uses.',
    fixes: [
      {
        who: 'client',
        text: 'Compare package, service and method name with the server’s proto file, letter by letter.',
      },
      { who: 'server', text: 'Register the service on the server that listens on this port.' },
      { who: 'operator', text: 'Check the routing: a proxy that answers with HTTP 404 shows as this code.' },
    ],
    choose: 'Return UNIMPLEMENTED for a method that this server does not have or has switched off.',
    endUser: 'This function is not available.',
  },
  13: {
    name: 'Internal',
    summary: 'Something that must always hold in the system does not.',
    when: 'A message could not be parsed or decompressed, the HTTP/2 stream was broken, or the server hit a bug of its own.',
    fixes: [
      { who: 'server', text: 'Look in the log: this code is meant for bugs, so there should be one.' },
      { who: 'client', text: 'Check that both sides use the same proto definition and compression.' },
      {
        who: 'operator',
        text: 'Bypass the proxy once: one that speaks HTTP/2 only in part breaks streams this way.',
      },
    ],
    choose: 'Return INTERNAL when one of your own assumptions is broken, and log it.',
    endUser: 'Something went wrong on our side. We are looking into it.',
  },
  14: {
    name: 'Unavailable',
    summary: 'The service cannot be reached or cannot take calls right now, and that will probably pass.',
    when: 'The connection broke or was refused, the server is shutting down, or a proxy answered with HTTP 429, 502, 503 or 504.',
    fixes: [
      {
        who: 'client',
        text: 'Retry with random, growing delays; for a call that is not idempotent, first make sure that it was not carried out.',
      },
      { who: 'client', text: 'Check host, port and TLS: a plaintext client on a TLS port ends here too.' },
      { who: 'operator', text: 'Look at the health of the backends and at recent deployments.' },
      { who: 'server', text: 'Finish running calls before you shut down.' },
    ],
    choose: 'Return UNAVAILABLE when the same call may well succeed in a moment.',
    endUser: 'The service is not available right now. We are trying again.',
  },
  15: {
    name: 'Data Loss',
    summary: 'Data is lost or damaged, and it cannot be recovered.',
    when: 'A checksum does not match stored data, or a log has a gap that no replica can fill.',
    fixes: [
      { who: 'operator', text: 'Stop writing to the affected storage and restore from a backup.' },
      { who: 'server', text: 'Record which data is affected before you answer.' },
      { who: 'client', text: 'Show the error at once, and do not repeat the call automatically.' },
    ],
    choose: 'Return DATA_LOSS only when the data is beyond recovery.',
    endUser: 'Some data could not be read. Please contact support.',
  },
  16: {
    name: 'Unauthenticated',
    summary: 'The call carries no valid proof of who is calling.',
    when: 'The token is missing, expired or meant for another audience, or the client could not obtain one.',
    fixes: [
      { who: 'client', text: 'Fetch a new token and repeat the call once.' },
      { who: 'client', text: 'Check that call credentials are attached and that the channel uses TLS.' },
      { who: 'operator', text: 'Compare the clocks: a token looks expired on a machine whose clock is wrong.' },
    ],
    choose: 'Return UNAUTHENTICATED when you do not know who is calling.',
    endUser: 'Please sign in again.',
  },
};
