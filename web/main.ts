import './elements/tabmesh-app.js';
