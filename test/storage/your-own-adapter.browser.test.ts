// The demo's test is the one a stranger would write; here it runs with the others.
import '../../demo/your-own-adapter/cache-storage.test.js';
