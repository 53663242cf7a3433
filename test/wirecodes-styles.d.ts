declare module 'wirecodes/styles.css';
declare module 'wirecodes/styles.layer.css';
declare module 'wirecodes/styles.docs.css';
