import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#app/styles.css';
import { App } from '#app/App.tsx';
import { lastCompleteYear } from '#app/lastCompleteYear.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App lastYear={lastCompleteYear()} />
  </StrictMode>,
);
