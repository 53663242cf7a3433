import { defineElements } from './defineElements.js';

defineElements();
