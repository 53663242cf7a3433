/** Libraries that could show the same: the module in views, by name. */
export const peers = {
  Mantine: 'mantine',
  MUI: 'mui',
  'Radix Themes': 'radix',
  'React Aria Components': 'aria',
};
