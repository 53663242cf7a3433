import 'wirecodes/styles.css';
