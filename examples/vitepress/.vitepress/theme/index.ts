import theme from 'vitepress/theme';
import 'wirecodes/styles.docs.css';

export default theme;
