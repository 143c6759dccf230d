// Development entry: the window over a register in memory. Never part of the product.
import { useBackend } from '../lib/backend';
import { start } from '../start';
import { mockBackend } from './mock';

const asked = new URLSearchParams(location.search);
useBackend(mockBackend(asked));
start();
