import './script-start.js';
import './elements/tabmesh-app.js';
