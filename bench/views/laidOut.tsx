export * from './wirecodes.js';
