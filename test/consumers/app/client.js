import { hydrateRoot } from 'react-dom/client';
import { view } from './view.js';
import 'wirecodes/styles.css';

hydrateRoot(document.querySelector('#root'), view);
