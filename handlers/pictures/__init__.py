"""Pictures of numbers for the chat. Matplotlib is imported only where one is drawn, and that happens in a thread."""
