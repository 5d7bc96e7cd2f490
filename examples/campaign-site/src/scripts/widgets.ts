// Brings the widgets to life, from this site's own files.
import '@circunomy/widgets/impact-counter/define';
import '@circunomy/widgets/buy-for-aid/define';
