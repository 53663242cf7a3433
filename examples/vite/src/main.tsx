import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import 'wirecodes/styles.css';
import './style.css';
import { App } from './App';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Suspense>
      <App />
    </Suspense>
  </StrictMode>,
);
