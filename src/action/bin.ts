import { act } from "./act.js";

void act(process.env);
