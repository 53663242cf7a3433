import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style.css';
import 'wirecodes/styles.css';
import type { Addresses } from './acts.js';
import { App } from './App.js';
import { createMonitor } from './monitor.js';
import { loadWords } from './words.js';

// `?random=0` takes the shortest waits, `?random=1` the longest.
const share = new URLSearchParams(location.search).get('random');
const random = share === null ? Math.random : () => Number(share);

const response = await fetch('/servers.json');
const addresses = (await response.json()) as Addresses;
const words = await loadWords('en');
createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <App monitor={createMonitor(addresses, random)} firstWords={words} />
  </StrictMode>,
);
