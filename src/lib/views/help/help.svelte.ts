/** What of the help is open. There is one page, and so one help. */
class Help {
	/** The list of shortcuts. */
	showsShortcuts = $state(false);
	/** What had the focus before the list opened. */
	opener: Element | null = null;

	openShortcuts(): void {
		this.opener = document.activeElement;
		this.showsShortcuts = true;
	}
}

export const help = new Help();
