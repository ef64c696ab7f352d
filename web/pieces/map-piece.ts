/** The network as a drawing and as a table. */
export const mapPiece = () => import('../network/tabmesh-map.js');
