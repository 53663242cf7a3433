import { defineElements } from 'wirecodes/element/define';

defineElements({ compare: 'acme-compare', code: 'acme-code' });
