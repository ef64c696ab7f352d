import { sealingContract } from '../platform/sealing-contract.js';
import { SimCrypto } from './sim-crypto.js';

sealingContract('the simulator', new SimCrypto());
