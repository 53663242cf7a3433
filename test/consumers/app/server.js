import { renderToString } from 'react-dom/server';
import { view } from './view.js';

console.log(renderToString(view));
