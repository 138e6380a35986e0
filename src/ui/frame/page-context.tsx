/** How panels reach the page's store: what is shown, by selector, and the actions. Nothing else is handed to them. */
import { createContext, type ReactNode, use } from 'react';
import { useStore } from 'zustand';
import type { PageActions, PageState, PageStore } from '../../store/index.ts';

const PageContext = createContext<PageStore | undefined>(undefined);

export function PageProvider({ store, children }: { readonly store: PageStore; readonly children: ReactNode }): ReactNode {
  return <PageContext value={store}>{children}</PageContext>;
}

function usePageStore(): PageStore {
  const store = use(PageContext);
  if (store === undefined) throw new Error('a panel outside the page');
  return store;
}

export function usePage<T>(select: (state: PageState) => T): T {
  return useStore(usePageStore().state, select);
}

export function useActions(): PageActions {
  return usePageStore().actions;
}
