import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Shell } from './Shell.tsx';

/** The whole app. `lastYear` is the last complete year. */
export function App({ lastYear }: Readonly<{ lastYear: number }>) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Shell lastYear={lastYear} />
    </QueryClientProvider>
  );
}
