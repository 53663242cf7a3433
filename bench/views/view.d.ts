declare module 'view' {
  import type { ComponentType, ReactNode } from 'react';
  export const Frame: ComponentType<{ readonly children: ReactNode }>;
  export const View: ComponentType;
}
