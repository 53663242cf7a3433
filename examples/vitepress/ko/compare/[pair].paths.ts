import { comparisons } from '../../.vitepress/comparisons.js';

export default { paths: () => comparisons('ko') };
