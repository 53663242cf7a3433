import { parseCatalog } from 'wirecodes/define';

const { value, problems = [] } = parseCatalog(JSON.parse('{ "protocol": "shop", "stages": [1] }'));

console.log(value); // undefined
console.log(problems[0]?.path, problems[0]?.message); // facts It is missing.
