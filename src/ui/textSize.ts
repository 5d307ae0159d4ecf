/** Type size of labels in a figure, in sixteenths of the root size; a projector is read from eight metres. As in the figures' style sheet. */
export const textSize = (): number => (window.innerWidth >= 1800 ? 16 : 12);
