/** The pictures that the app uses, each taken by itself from Lucide (ISC), so that the rest never reaches the browser. */
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import arrowUpDown from 'lucide-static/icons/arrow-up-down.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleQuestionMark from 'lucide-static/icons/circle-question-mark.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import contact from 'lucide-static/icons/contact.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import cornerDownLeft from 'lucide-static/icons/corner-down-left.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import ear from 'lucide-static/icons/ear.svg?raw';
import equal from 'lucide-static/icons/equal.svg?raw';
import equalApproximately from 'lucide-static/icons/equal-approximately.svg?raw';
import equalNot from 'lucide-static/icons/equal-not.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import quote from 'lucide-static/icons/quote.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import graduationCap from 'lucide-static/icons/graduation-cap.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import fileUp from 'lucide-static/icons/file-up.svg?raw';
import filter from 'lucide-static/icons/filter.svg?raw';
import flaskConical from 'lucide-static/icons/flask-conical.svg?raw';
import folderTree from 'lucide-static/icons/folder-tree.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import gripVertical from 'lucide-static/icons/grip-vertical.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import house from 'lucide-static/icons/house.svg?raw';
import inbox from 'lucide-static/icons/inbox.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import library from 'lucide-static/icons/library.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import merge from 'lucide-static/icons/merge.svg?raw';
import minimize from 'lucide-static/icons/minimize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import move from 'lucide-static/icons/move.svg?raw';
import pencil from 'lucide-static/icons/pencil.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import pin from 'lucide-static/icons/pin.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import presentation from 'lucide-static/icons/presentation.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import rotateCcw from 'lucide-static/icons/rotate-ccw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share2 from 'lucide-static/icons/share-2.svg?raw';
import slidersHorizontal from 'lucide-static/icons/sliders-horizontal.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import usersRound from 'lucide-static/icons/users-round.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import waypoints from 'lucide-static/icons/waypoints.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

export const icons = {
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'arrow-up-down': arrowUpDown,
  bookmark,
  calendar,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-question-mark': circleQuestionMark,
  clock,
  contact,
  copy,
  'corner-down-left': cornerDownLeft,
  download,
  ear,
  equal,
  'equal-approximately': equalApproximately,
  'equal-not': equalNot,
  'external-link': externalLink,
  lightbulb,
  printer,
  hourglass,
  quote,
  play,
  'graduation-cap': graduationCap,
  target,
  'file-up': fileUp,
  filter,
  'flask-conical': flaskConical,
  'folder-tree': folderTree,
  globe,
  'grip-vertical': gripVertical,
  handshake,
  history,
  house,
  inbox,
  info,
  keyboard,
  layers,
  library,
  link,
  list,
  mail,
  'map-pin': mapPin,
  maximize,
  merge,
  minimize,
  minus,
  moon,
  move,
  pencil,
  phone,
  pin,
  plus,
  presentation,
  'refresh-cw': refreshCw,
  'rotate-ccw': rotateCcw,
  search,
  'share-2': share2,
  'sliders-horizontal': slidersHorizontal,
  split,
  sun,
  table,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  user,
  'users-round': usersRound,
  users,
  waypoints,
  x,
} as const;

export type IconName = keyof typeof icons;
