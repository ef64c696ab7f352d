/** Imported before anything else: the moment from which the scripts of the page take time. See `npm run bench:page`. */
performance.mark('tabmesh-script');
