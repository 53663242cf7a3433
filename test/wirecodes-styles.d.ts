declare module 'wirecodes/styles.css';
