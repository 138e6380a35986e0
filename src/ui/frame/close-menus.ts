/** A menu that is left by Escape gives the focus back to what opened it. @returns whether one was open */
export function closeMenus(): boolean {
  const menus = document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');
  for (const menu of menus) {
    const hadFocus = menu.contains(document.activeElement);
    menu.open = false;
    if (hadFocus) menu.querySelector('summary')?.focus();
  }
  return menus.length > 0;
}
