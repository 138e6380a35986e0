/** Catches what a panel throws and hands it to the store, which shows the screen that offers the game as a file. */
import { Component, type ReactNode } from 'react';

type CrashGuardProps = { readonly onCrash: (error: unknown) => void; readonly children: ReactNode };

/** React knows no other form of this than a class. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onCrash(error);
    this.setState({ crashed: false });
  }

  override render(): ReactNode {
    return this.state.crashed ? undefined : this.props.children;
  }
}
