import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans-arabic/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';

/** Opens the window on the page. */
export function start(): void {
  const target = document.getElementById('app');
  if (target) mount(App, { target });
}
